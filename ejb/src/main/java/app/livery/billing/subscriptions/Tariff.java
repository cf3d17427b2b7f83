package app.livery.billing.subscriptions;

import app.livery.billing.plans.Plans;
import app.livery.billing.plans.PricedPlan;
import app.livery.billing.stripe.StripeSubscription;
import app.livery.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a price buys. */
@ApplicationScoped
public class Tariff {
  @Inject Plans plans;

  /** What is bought at one of our prices. */
  public static Sold sold(PricedPlan priced) {
    return new Sold(
        priced.plan().id(), priced.price().id(), priced.plan().name(), priced.plan().moduleSet());
  }

  /** Empty for a price of Stripe's that no plan of ours has. */
  Optional<Sold> sold(String stripePrice) {
    return plans.ofStripePrice(stripePrice).map(Tariff::sold);
  }

  /** Stripe's id of a price. @throws NotFound when it has none */
  String stripePrice(UUID price) {
    return NotFound.ifAbsent(plans.price(price).price().stripePrice());
  }

  /**
   * What was sold by somebody else than us: its name is all that is known, and it opens nothing.
   */
  static Sold unknown(StripeSubscription.Item item) {
    String nickname = item.price().nickname();
    return new Sold(null, null, nickname.isEmpty() ? item.price().id() : nickname, Set.of());
  }
}
