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
  @Inject SubscriptionStore store;
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
    return store.overdue(clock.instant(), after);
  }

  /**
   * Does what is due for one subscription. What is to end at Stripe is left as it is until it has,
   * so that nobody is told of a restriction that is none any more.
   */
  @Within
  public Step walk(UUID id) {
    Instant now = clock.instant();
    Patience patience = patiences.current();
    Subscription subscription = locked(id);
    SubscriptionRow before = row(subscription);
    if (subscription.isOver()) return new Step(id, null);
    subscription.lapse(now);
    boolean over = subscription.isGivenUp(patience.grace(), patience.restricted(), now);
    if (over && subscription.source() == Source.STRIPE)
      return new Step(id, subscription.stripeId());
    if (over) subscription.end(now);
    else subscription.restrict(patience.grace(), now);
    books.enter(subscription, before);
    return new Step(id, null);
  }

  /** Restricts what should have ended and has not. */
  @Within
  public void restrict(UUID id) {
    Subscription subscription = locked(id);
    SubscriptionRow before = row(subscription);
    if (subscription.restrict(patiences.current().grace(), clock.instant()))
      books.enter(subscription, before);
  }

  private Subscription locked(UUID id) {
    customers.lock(new OrganisationId(subscriptions.get(id).organisation()));
    return store.locked(id);
  }

  private SubscriptionRow row(Subscription subscription) {
    OrganisationId owner = new OrganisationId(subscription.organisation());
    return subscription.row(organisations.get(owner).name());
  }

  @Within
  public void settle(String stripeId) {
    syncing.subscription(stripeId);
  }
}
