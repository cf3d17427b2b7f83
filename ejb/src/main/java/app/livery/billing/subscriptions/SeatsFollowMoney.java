package app.livery.billing.subscriptions;

import app.livery.kernel.RuleBroken;

/** As long as an organisation pays for seats, it has as many as it pays for. */
public class SeatsFollowMoney extends RuleBroken {
  /**
   * @param seats how many are paid for
   */
  public SeatsFollowMoney(int seats) {
    super(seats);
  }
}
