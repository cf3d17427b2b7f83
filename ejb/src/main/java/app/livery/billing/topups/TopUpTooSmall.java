package app.livery.billing.topups;

import app.livery.kernel.Credits;
import app.livery.kernel.RuleBroken;

/** Fewer credits than the brand sells at once. */
public class TopUpTooSmall extends RuleBroken.OfField {
  public TopUpTooSmall(Credits minimum) {
    super("credits", minimum.toString());
  }
}
