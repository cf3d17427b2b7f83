package app.livery.billing.plans;

import java.io.Serializable;
import java.util.List;

/**
 * A product at Stripe that could become a plan.
 *
 * @param id Stripe's id of it
 * @param known whether a plan sells it already
 * @param prices those that a plan can have
 * @param unfit how many others it has: paid once, in steps, metered, or every so many months
 */
public record ProductOffer(
    String id, String name, boolean known, List<PriceOffer> prices, int unfit)
    implements Serializable {
  /** Whether there is anything to take over. */
  public boolean isImportable() {
    return !known && !prices.isEmpty();
  }
}
