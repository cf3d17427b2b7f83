package app.livery.billing.subscriptions;

import app.livery.billing.stripe.StripeSubscription;
import app.livery.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a price of Stripe's buys. */
@ApplicationScoped
class Tariff {
  /** Empty for a price that no plan of ours has. */
  Optional<Sold> sold(String stripePrice) {
    return Optional.empty();
  }

  /** Stripe's id of a price. */
  String stripePrice(UUID price) {
    throw new NotFound();
  }

  /** What was sold by somebody else than us: its name is all that is known, and it opens nothing. */
  static Sold unknown(StripeSubscription.Item item) {
    String nickname = item.price().nickname();
    return new Sold(null, null, nickname.isEmpty() ? item.price().id() : nickname, Set.of());
  }
}
