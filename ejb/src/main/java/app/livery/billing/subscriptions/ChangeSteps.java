package app.livery.billing.subscriptions;

import app.livery.billing.subscriptions.Changing.Change;
import app.livery.kernel.Facts;
import app.livery.kernel.Malformed;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The steps of a change that need a transaction. */
@UseCase
class ChangeSteps {
  private static final int MOST_SEATS = 100_000;

  @Inject SubscriptionStore store;
  @Inject Customers customers;
  @Inject Organisations organisations;
  @Inject Tariff tariff;
  @Inject Syncing syncing;
  @Inject Books books;
  @Inject Facts facts;
  @Inject Clock clock;

  /** What a change would be, without noting that it is going to be. */
  @Within
  public Change look(OrganisationId organisation, UUID id, int seats, UUID price) {
    check(organisation, seats);
    return change(atStripe(organisation, id), price, false);
  }

  @Within
  public Change revise(OrganisationId organisation, UUID id, int seats, UUID price) {
    check(organisation, seats);
    return revised(atStripe(organisation, id), price, seats);
  }

  @Within
  public Change revise(OrganisationId organisation, UUID id) {
    return revised(atStripe(organisation, id), null, null);
  }

  /** What is to be asked of Stripe so that it ends; empty where that knows nothing of it. */
  @Within
  public Optional<Change> end(OrganisationId organisation, UUID id) {
    Subscription subscription = own(organisation, id);
    if (subscription.source() == Source.BANK) return Optional.empty();
    return Optional.of(revised(subscription, null, null));
  }

  private void check(OrganisationId organisation, int seats) {
    if (seats < 1 || seats > MOST_SEATS) throw new Malformed("seats", "seats");
    int taken = organisations.get(organisation).seatsTaken();
    if (seats < taken) throw new FewerSeatsThanPeople(taken);
  }

  private Subscription own(OrganisationId organisation, UUID id) {
    customers.lock(organisation);
    Subscription subscription = store.locked(id);
    if (!subscription.organisation().equals(organisation.value())) throw new NotFound();
    if (subscription.isOver()) throw new SubscriptionOver();
    return subscription;
  }

  private Subscription atStripe(OrganisationId organisation, UUID id) {
    Subscription subscription = own(organisation, id);
    if (subscription.source() == Source.BANK) throw new PaidByTransfer();
    return subscription;
  }

  /** Who wants it is told now: of what comes of it, Stripe's own word may be the first. */
  private Change revised(Subscription subscription, UUID price, Integer seats) {
    OrganisationId organisation = new OrganisationId(subscription.organisation());
    SubscriptionRow row = subscription.row(organisations.get(organisation).name());
    facts.fire(SubscriptionRevised.of(row, seats));
    return change(subscription, price, true);
  }

  /** The price that it has stays what it is at Stripe, where it may be no longer the plan's. */
  private Change change(Subscription subscription, UUID price, boolean noted) {
    boolean kept = price == null || price.equals(subscription.sold().priceId());
    String name = subscription.id() + " " + (noted ? subscription.revise() : 0);
    return new Change(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        subscription.stripeId(),
        subscription.stripeItem(),
        kept ? null : tariff.stripePrice(price));
  }

  /** Whom Stripe knows an organisation as. @throws NotFound while it does not */
  @Within
  public String customer(OrganisationId organisation) {
    return customers.stripeId(organisation).orElseThrow(NotFound::new);
  }

  @Within
  public SubscriptionRow settle(String stripeId) {
    return syncing.subscription(stripeId).orElseThrow(NotFound::new);
  }

  /** What is paid by transfer ends by itself with what was paid, or now. */
  @Within
  public SubscriptionRow cancelAtBank(OrganisationId organisation, UUID id, boolean now) {
    Subscription subscription = own(organisation, id);
    SubscriptionRow before = subscription.row(organisations.get(organisation).name());
    if (now) subscription.end(clock.instant());
    return books.enter(subscription, before);
  }
}
