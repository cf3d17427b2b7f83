package app.livery.billing.subscriptions;

import app.livery.billing.stripe.StripeSubscription;
import app.livery.billing.stripe.StripeSubscriptions;
import app.livery.billing.wiring.Notes;
import app.livery.billing.wiring.Wired;
import app.livery.kernel.Ids;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes over how a subscription stands at Stripe. Whoever has heard that something happened calls
 * this, in any order and however often: it locks the customer's row, looks at Stripe anew, and
 * enters what it sees.
 */
@UseCase
public class Syncing {
  @Inject SubscriptionStore store;
  @Inject Customers customers;
  @Inject Organisations organisations;
  @Inject Tariff tariff;
  @Inject Books books;
  @Inject Wired wired;
  @Inject Clock clock;

  /** Looks at one of Stripe's; empty where it is none of ours. */
  @Within
  public Optional<SubscriptionRow> subscription(String stripeId) {
    StripeSubscriptions desk = wired.desk().subscriptions();
    Optional<OrganisationId> owner = owner(desk, stripeId);
    if (owner.isEmpty()) return Optional.empty();
    customers.lock(owner.get());
    return desk.get(stripeId).orMissing().map(seen -> enter(owner.get(), seen));
  }

  /** Enters one of an organisation's own as it is seen while its customer is locked. */
  @Within
  public SubscriptionRow see(OrganisationId owner, StripeSubscription seen) {
    return enter(owner, seen);
  }

  private Optional<OrganisationId> owner(StripeSubscriptions desk, String stripeId) {
    Optional<OrganisationId> known = store.ownerAtStripe(stripeId);
    return known.isPresent() ? known : desk.get(stripeId).orMissing().flatMap(this::owner);
  }

  /** By its customer, else by our own note; what bears neither was not sold by us. */
  private Optional<OrganisationId> owner(StripeSubscription seen) {
    Optional<OrganisationId> known = customers.find(seen.customer());
    String noted = seen.metadata().get(Notes.ORGANISATION);
    if (known.isPresent() || noted == null) return known;
    OrganisationId organisation = new OrganisationId(Ids.parse(noted));
    organisations.require(organisation);
    customers.lock(organisation);
    customers.name(organisation, seen.customer());
    return Optional.of(organisation);
  }

  private SubscriptionRow enter(OrganisationId organisation, StripeSubscription seen) {
    Instant now = clock.instant();
    Terms terms = Sight.of(seen, now);
    Optional<Subscription> known = store.atStripe(seen.id());
    String price = seen.item().price().id();
    if (known.isEmpty()) {
      Sold sold = tariff.sold(price).orElseGet(() -> Tariff.unknown(seen.item()));
      return begin(organisation, seen, sold, terms, now);
    }
    Subscription subscription = known.get();
    SubscriptionRow before = subscription.row(organisations.get(organisation).name());
    Sold sold = tariff.sold(price).orElse(subscription.sold());
    if (!subscription.see(sold, seen.item().id(), terms, subscription.notBefore(now)))
      return before;
    return books.enter(subscription, before);
  }

  private SubscriptionRow begin(
      OrganisationId organisation, StripeSubscription seen, Sold sold, Terms terms, Instant now) {
    Subscription begun =
        Subscription.atStripe(
            organisation.value(), sold, seen.id(), seen.item().id(), terms, now, now);
    store.add(begun);
    return books.enter(begun, null);
  }
}
