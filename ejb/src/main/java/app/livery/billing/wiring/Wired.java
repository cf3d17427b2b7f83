package app.livery.billing.wiring;

import app.livery.billing.stripe.Stripe;
import app.livery.billing.stripe.StripeAccount;
import app.livery.billing.stripe.StripeDesk;
import app.livery.kernel.CurrentCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The account that the current tenant's money goes through: its own, or the platform's.
 *
 * <p>Example: {@code wired.desk().subscriptions().get(id).orThrow()}. What is created bears {@link
 * Notes#of}, by which the inbox finds its owner. For use cases only: it asks the database.
 */
@ApplicationScoped
public class Wired {
  @Inject Stripe stripe;
  @Inject Wirings wirings;
  @Inject CurrentCall call;

  /** Empty where nobody has given keys. */
  public Optional<StripeAccount> account() {
    if (call.tenant().isEmpty()) return StripeAccount.ofPlatform();
    return wirings.own().or(StripeAccount::ofPlatform);
  }

  /** Whether cards can be charged at all. */
  public boolean isWired() {
    return account().isPresent();
  }

  /**
   * Where to ask.
   *
   * @throws StripeNotWired where nobody has given keys
   */
  public StripeDesk desk() {
    return stripe.of(account().orElseThrow(StripeNotWired::new));
  }
}
