package app.livery.lifecycle.wordings;

import app.livery.kernel.RuleBroken;

/** An element or attribute that letters do not have. */
public class HtmlNotAllowed extends RuleBroken.OfField {
  public HtmlNotAllowed(String field, String written) {
    super(field, written);
  }
}
