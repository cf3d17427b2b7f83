package app.livery.lifecycle.wordings;

import app.livery.kernel.RuleBroken;

/** Somebody else has changed what the letter says since its words were read. */
public class WordingMoved extends RuleBroken {
  /**
   * @param by who changed it last; empty where it says the standard words
   */
  WordingMoved(String by) {
    super(by);
  }
}
