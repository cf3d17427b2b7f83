package app.livery.lifecycle.wordings;

import app.livery.kernel.RuleBroken;

/** A merge field or part that is begun and not ended, or the other way round. */
public class MergeFieldOpen extends RuleBroken.OfField {
  public MergeFieldOpen(String field, String written) {
    super(field, written);
  }
}
