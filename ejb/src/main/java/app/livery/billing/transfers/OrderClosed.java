package app.livery.billing.transfers;

import app.livery.kernel.RuleBroken;

/** The order has come to a state in which that is not to be done. */
public class OrderClosed extends RuleBroken {
  OrderClosed(OrderState state) {
    super(state);
  }
}
