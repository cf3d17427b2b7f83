package app.livery.billing.checkouts;

import app.livery.billing.subscriptions.Sold;
import app.livery.tenancy.links.offer.AtTrialEnd;
import java.io.Serializable;
import java.util.UUID;

/**
 * What somebody wants to buy.
 *
 * @param stripePrice Stripe's id of the price
 * @param trialDays 0 for none
 * @param cardRequired whether a card is asked for although nothing is due yet
 * @param offerUse the taking of the offer that this comes of; null for none
 */
public record CheckoutWish(
    Sold sold,
    String stripePrice,
    int seats,
    int trialDays,
    boolean cardRequired,
    AtTrialEnd atTrialEnd,
    UUID offerUse)
    implements Serializable {

  /** Whether it begins without anything to pay or to give. */
  public boolean isFreeAtFirst() {
    return trialDays > 0 && !cardRequired;
  }
}
