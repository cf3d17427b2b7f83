package app.livery.lifecycle.wordings;

import app.livery.kernel.RuleBroken;

/** A merge field that the letter is not filled with. */
public class MergeFieldUnknown extends RuleBroken.OfField {
  public MergeFieldUnknown(String field, String written, String known) {
    super(field, written, known);
  }
}
