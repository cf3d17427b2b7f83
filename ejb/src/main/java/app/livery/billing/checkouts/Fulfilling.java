package app.livery.billing.checkouts;

import app.livery.billing.stripe.StripeCheckout;
import app.livery.billing.stripe.StripeDesk;
import app.livery.billing.stripe.StripeSubscription;
import app.livery.billing.subscriptions.Customers;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.Syncing;
import app.livery.billing.wiring.Wired;
import app.livery.kernel.Allowed;
import app.livery.kernel.Facts;
import app.livery.kernel.Ids;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives what was bought. The page that people come back to, Stripe's word and the hourly look all
 * call this, in any order and at once: it happens once, under the lock of the customer's row.
 */
@UseCase
public class Fulfilling {
  @Inject Checkouts checkouts;
  @Inject Customers customers;
  @Inject Syncing syncing;
  @Inject Wired wired;
  @Inject Facts facts;
  @Inject Clock clock;

  /**
   * What somebody finds who comes back from the payment page.
   *
   * @throws NotFound when the organisation has no such checkout
   */
  @Allowed(value = Role.VIEWER, scope = Scope.BILLING_READ)
  public CheckoutRow arrive(OrganisationId organisation, String stripeId) {
    Checkout checkout = checkouts.behind(stripeId).orElseThrow(NotFound::new);
    if (!checkout.organisation().equals(organisation.value())) throw new NotFound();
    StripeDesk desk = wired.desk();
    StripeCheckout seen = desk.checkouts().get(stripeId).orMissing().orElseThrow(NotFound::new);
    return fulfil(desk, checkout, seen);
  }

  /** Looks at one of Stripe's pages and does what follows; empty where it is none of ours. */
  @Within
  public Optional<CheckoutRow> session(String stripeId) {
    StripeDesk desk = wired.desk();
    StripeCheckout seen = desk.checkouts().get(stripeId).orMissing().orElse(null);
    if (seen == null || seen.reference().isEmpty()) return Optional.empty();
    return own(seen).map(checkout -> fulfil(desk, checkout, seen));
  }

  private CheckoutRow fulfil(StripeDesk desk, Checkout checkout, StripeCheckout seen) {
    OrganisationId owner = new OrganisationId(checkout.organisation());
    customers.lock(owner);
    if (checkout.stripeId() == null) checkout.offer(seen.id(), seen.url());
    if (seen.isComplete() && !seen.subscription().isEmpty())
      return complete(desk, owner, checkout.id(), seen.subscription());
    if (seen.status().equals("expired")) expire(checkout.id());
    return checkout.row();
  }

  private Optional<Checkout> own(StripeCheckout seen) {
    if (!seen.mode().equals("subscription")) return Optional.empty();
    return checkouts.behind(seen.id()).or(() -> checkouts.find(id(seen.reference())));
  }

  private static UUID id(String reference) {
    return Ids.parse(reference);
  }

  /** Notes what came of a checkout. */
  @Within
  public CheckoutRow complete(UUID id, String subscription) {
    Checkout found = checkouts.find(id).orElseThrow(NotFound::new);
    OrganisationId owner = new OrganisationId(found.organisation());
    customers.lock(owner);
    return complete(wired.desk(), owner, id, subscription);
  }

  /** Stripe is looked at under the lock of the customer's row, which the caller holds. */
  private CheckoutRow complete(
      StripeDesk desk, OrganisationId owner, UUID id, String subscription) {
    Checkout checkout = checkouts.locked(id);
    if (!checkout.isOpen()) return checkout.row();
    StripeSubscription seen =
        desk.subscriptions().get(subscription).orMissing().orElseThrow(NotFound::new);
    SubscriptionRow row = syncing.see(owner, seen);
    if (checkout.complete(row.id(), clock.instant())) {
      checkouts.free(id);
      facts.fire(new CheckoutCompleted(checkout.organisation(), checkout.row()));
      if (checkout.endsWithTrial() && row.cancelAt() == null) endWithTrial(desk, checkout, row);
    }
    return checkout.row();
  }

  private void endWithTrial(StripeDesk desk, Checkout checkout, SubscriptionRow row) {
    StripeSubscription ending =
        desk.subscriptions().endAt(checkout.id(), row.stripeId(), null).orThrow();
    syncing.subscription(ending.id());
  }

  private void expire(UUID id) {
    Checkout checkout = checkouts.locked(id);
    if (!checkout.expire(clock.instant())) return;
    checkouts.free(id);
    facts.fire(new CheckoutExpired(checkout.organisation(), checkout.row()));
  }

  @Within
  String stripeId(UUID id) {
    return checkouts.find(id).map(Checkout::stripeId).orElse(null);
  }
}
