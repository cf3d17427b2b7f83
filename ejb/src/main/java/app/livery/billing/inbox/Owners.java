package app.livery.billing.inbox;

import app.livery.billing.stripe.Stripe;
import app.livery.billing.stripe.StripeAccount;
import app.livery.billing.stripe.StripeCharge;
import app.livery.billing.stripe.StripeCustomer;
import app.livery.billing.stripe.StripeDesk;
import app.livery.billing.stripe.StripeEvent;
import app.livery.billing.stripe.StripePayment;
import app.livery.billing.wiring.Notes;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds out whose an event of the platform's account is: by the customer whom it concerns, or by
 * our notes on the payment and the customer. Refunds and disputes say neither, so their payment is
 * looked up.
 */
@ApplicationScoped
public class Owners {
  @Inject Customers customers;
  @Inject TenantDirectory directory;
  @Inject Stripe stripe;
  @Inject CurrentCall call;

  /** The brand that our notes on the event's object name. */
  Optional<UUID> named(StripeEvent event) {
    return noted(event.metadata()).flatMap(directory::byId).map(TenantRef::id);
  }

  Optional<UUID> of(StripeHint hint) {
    Optional<UUID> known = ofCustomer(hint.customer());
    if (known.isPresent()) return known;
    if (!hint.paymentIntent().isEmpty()) return ofPayment(hint.paymentIntent());
    return hint.object().startsWith("ch_") ? ofCharge(hint.object()) : Optional.empty();
  }

  private Optional<UUID> ofCharge(String id) {
    Optional<StripeCharge> charge = desk().payments().charge(id).orMissing();
    if (charge.isEmpty()) return Optional.empty();
    return noted(charge.get().metadata()).or(() -> ofCustomer(charge.get().customer()));
  }

  private Optional<UUID> ofPayment(String id) {
    Optional<StripePayment> payment = desk().payments().get(id).orMissing();
    if (payment.isEmpty()) return Optional.empty();
    return noted(payment.get().metadata()).or(() -> ofCustomer(payment.get().customer()));
  }

  private Optional<UUID> ofCustomer(String id) {
    if (id.isEmpty()) return Optional.empty();
    Optional<UUID> known = call.asSystem(null, () -> customers.ownerOf(id));
    if (known.isPresent()) return known;
    Optional<UUID> told =
        desk().customers().get(id).orMissing().map(StripeCustomer::metadata).flatMap(Owners::noted);
    told.ifPresent(
        tenant ->
            call.asSystem(
                null,
                () -> {
                  customers.belongs(id, tenant);
                  return null;
                }));
    return told;
  }

  /** The tenant that our notes name; anything else in its place is not ours. */
  static Optional<UUID> noted(Map<String, String> metadata) {
    try {
      return Optional.ofNullable(metadata.get(Notes.TENANT)).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private StripeDesk desk() {
    return stripe.of(StripeAccount.ofPlatform().orElseThrow());
  }
}
