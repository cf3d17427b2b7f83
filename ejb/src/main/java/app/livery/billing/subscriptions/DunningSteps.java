package app.livery.billing.subscriptions;

import app.livery.kernel.Change;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The steps of dunning that need a transaction. */
@UseCase
class DunningSteps {
  @Inject Subscriptions subscriptions;
  @Inject Customers customers;
  @Inject Organisations organisations;
  @Inject Patiences patiences;
  @Inject Syncing syncing;
  @Inject Books books;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * What is left to do at Stripe.
   *
   * @param stripeId what is to be ended there; null for nothing
   */
  record Step(UUID key, String stripeId) {}

  @Within
  public Patience be(Patience patience) {
    patience.check();
    Patience before = patiences.current();
    if (before.equals(patience)) return before;
    patiences.keep(patience);
    facts.fire(
        new PatienceChanged(
            call.requireTenant().id(),
            new Change<>(before.graceDays(), patience.graceDays()),
            new Change<>(before.restrictedDays(), patience.restrictedDays())));
    return patience;
  }

  @Within
  public List<UUID> overdue(UUID after) {
    return subscriptions.overdue(clock.instant(), after);
  }

  /** Does what is due for one subscription. */
  @Within
  public Step walk(UUID id) {
    Instant now = clock.instant();
    Patience patience = patiences.current();
    OrganisationId owner = new OrganisationId(subscriptions.get(id).organisation());
    customers.lock(owner);
    Subscription subscription = subscriptions.locked(id);
    SubscriptionRow before = subscription.row(organisations.get(owner).name());
    if (subscription.isOver()) return new Step(id, null);
    subscription.lapse(now);
    subscription.restrict(patience.grace(), now);
    boolean over = subscription.isGivenUp(patience.grace(), patience.restricted(), now);
    if (over && subscription.source() == Source.BANK) subscription.end(now);
    books.enter(subscription, before);
    boolean atStripe = over && subscription.source() == Source.STRIPE;
    return new Step(id, atStripe ? subscription.stripeId() : null);
  }

  @Within
  public void settle(String stripeId) {
    syncing.subscription(stripeId);
  }
}
