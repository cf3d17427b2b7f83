package app.livery.billing.subscriptions;

import app.livery.kernel.RuleBroken;

/** More people are in the organisation than it would pay for. */
public class FewerSeatsThanPeople extends RuleBroken.OfField {
  public FewerSeatsThanPeople(int people) {
    super("seats", people);
  }
}
