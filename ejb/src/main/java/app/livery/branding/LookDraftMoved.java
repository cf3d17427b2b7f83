package app.livery.branding;

import app.livery.kernel.RuleBroken;

/** Somebody else has changed the draft, published it or thrown it away since it was opened. */
public class LookDraftMoved extends RuleBroken {
  /**
   * @param by who changed it last; empty where nobody knows any more
   */
  public LookDraftMoved(String by) {
    super(by);
  }
}
