package app.livery.billing.subscriptions;

import app.livery.billing.Interval;
import app.livery.kernel.Malformed;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Gives an organisation what it has paid for by bank transfer. */
@UseCase
public class Provisioning {
  @Inject Customers customers;
  @Inject Subscriptions subscriptions;
  @Inject SubscriptionStore store;
  @Inject Books books;
  @Inject Clock clock;

  /**
   * Begins a subscription, or lets the one go on that an earlier transfer began. It is once for
   * each call: the caller's order says that it has been done.
   *
   * @param unit what a seat costs each interval
   * @param periods how many intervals were paid
   * @throws AlreadySubscribed when the organisation pays for one of the modules by another way
   */
  @Within
  public SubscriptionRow fromOrder(
      OrganisationId organisation,
      Sold sold,
      int seats,
      Money unit,
      Interval interval,
      int periods) {
    if (periods < 1) throw new Malformed("periods", "number");
    customers.lock(organisation);
    Instant now = clock.instant();
    Optional<Subscription> earlier = earlier(organisation, sold);
    Instant from = earlier.map(one -> one.terms().periodEnd()).filter(now::isBefore).orElse(now);
    Terms terms = terms(seats, unit, interval, from, after(from, interval, periods));
    if (earlier.isEmpty()) return begin(organisation, sold, terms, now);
    Subscription subscription = earlier.get();
    SubscriptionRow before = subscription.row(name(organisation, subscription));
    subscription.renew(sold, terms, now);
    return books.enter(subscription, before);
  }

  /**
   * Asks before anything is paid whether a transfer could begin or renew this.
   *
   * @throws AlreadySubscribed when the organisation pays for one of the modules by another way
   */
  @Within
  public void check(OrganisationId organisation, Sold sold) {
    earlier(organisation, sold);
  }

  private String name(OrganisationId organisation, Subscription subscription) {
    return subscriptions.get(organisation, subscription.id()).organisationName();
  }

  private SubscriptionRow begin(OrganisationId organisation, Sold sold, Terms terms, Instant now) {
    Subscription begun = Subscription.byBank(organisation.value(), sold, terms, now);
    store.add(begun);
    return books.enter(begun, null);
  }

  private Optional<Subscription> earlier(OrganisationId organisation, Sold sold) {
    List<Subscription> same =
        store.live(organisation.value()).stream()
            .filter(one -> one.sold().modules().stream().anyMatch(sold.modules()::contains))
            .toList();
    if (same.stream().anyMatch(one -> one.source() == Source.STRIPE)) throw new AlreadySubscribed();
    return same.stream().findFirst();
  }

  private static Terms terms(
      int seats, Money unit, Interval interval, Instant from, Instant until) {
    return new Terms(
        SubscriptionStatus.ACTIVE,
        seats,
        unit.minor(),
        0,
        unit.currency(),
        interval,
        1,
        from,
        until,
        null,
        null,
        null,
        null);
  }

  /** So many intervals later by the calendar in UTC. */
  static Instant after(Instant from, Interval interval, int periods) {
    OffsetDateTime start = from.atOffset(ZoneOffset.UTC);
    return switch (interval) {
      case DAY -> start.plusDays(periods).toInstant();
      case WEEK -> start.plusWeeks(periods).toInstant();
      case MONTH -> start.plusMonths(periods).toInstant();
      case YEAR -> start.plusYears(periods).toInstant();
    };
  }
}
