package app.livery.lifecycle.wordings;

import app.livery.kernel.RuleBroken;

/** A letter without its link would leave its reader with nothing to do. */
public class LinkMissing extends RuleBroken.OfField {
  public LinkMissing(String field) {
    super(field);
  }
}
