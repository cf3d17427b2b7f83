package app.livery.billing.subscriptions;

import app.livery.kernel.Ids;
import app.livery.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What an organisation has bought and how that stands. Begins when a checkout or an order is done,
 * follows what whoever takes the money says of it, and ends once: nothing that comes later wakes
 * it.
 *
 * <p>Without its money it has its days of grace, then it is restricted, then it ends.
 */
@Entity
public class Subscription {
  @Id private UUID id;

  @Column(name = "organisation_id")
  private UUID organisation;

  @Embedded private Bought bought;

  @Enumerated(EnumType.STRING)
  private Source source;

  @Column(name = "stripe_id")
  private String stripeId;

  @Column(name = "stripe_item")
  private String stripeItem;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private boolean clashing;
  @Embedded private Standing standing;

  @Column(name = "past_due_since")
  private Instant pastDueSince;

  @Column(name = "restricted_at")
  private Instant restrictedAt;

  private int revision;

  @Column(name = "synced_at")
  private Instant syncedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Subscription() {}

  /** One that is paid at Stripe. */
  static Subscription atStripe(
      UUID organisation,
      Sold sold,
      String stripeId,
      String item,
      Terms seen,
      Instant at,
      Instant now) {
    Subscription begun = begin(organisation, sold, Source.STRIPE, now);
    begun.stripeId = stripeId;
    begun.stripeItem = item;
    begun.syncedAt = at;
    begun.stand(seen, at);
    return begun;
  }

  /** One that is paid by bank transfer. */
  static Subscription byBank(UUID organisation, Sold sold, Terms terms, Instant now) {
    Subscription begun = begin(organisation, sold, Source.BANK, now);
    begun.syncedAt = now;
    begun.stand(terms, now);
    return begun;
  }

  private static Subscription begin(UUID organisation, Sold sold, Source source, Instant now) {
    Subscription begun = new Subscription();
    begun.id = Ids.next();
    begun.organisation = organisation;
    begun.bought = new Bought(sold);
    begun.source = source;
    begun.standing = new Standing();
    begun.createdAt = now;
    return begun;
  }

  /**
   * Takes over how it was seen to stand. A sight older than the last one changes nothing, nor does
   * any once it has ended.
   *
   * @param at when it was looked at
   * @return whether anything was taken over
   */
  boolean see(Sold sold, String item, Terms seen, Instant at) {
    if (isOver() || at.isBefore(syncedAt)) return false;
    syncedAt = at;
    bought = new Bought(sold);
    stripeItem = item;
    stand(seen, at);
    return true;
  }

  /** A moment that is not before the last sight: who looks under the lock sees what is newest. */
  Instant notBefore(Instant now) {
    return now.isBefore(syncedAt) ? syncedAt : now;
  }

  /** What follows for what it lets people do. */
  private void stand(Terms seen, Instant at) {
    standing.take(seen);
    boolean overdue = seen.status() == SubscriptionStatus.PAST_DUE;
    if (!overdue) pastDueSince = null;
    else if (pastDueSince == null) pastDueSince = at;
    stage = overdue && stage == Stage.RESTRICTED ? stage : stageOf(seen.status());
    if (stage != Stage.RESTRICTED) restrictedAt = null;
    else if (restrictedAt == null) restrictedAt = at;
  }

  private static Stage stageOf(SubscriptionStatus status) {
    return switch (status) {
      case TRIALING, ACTIVE -> Stage.OPEN;
      case PAST_DUE -> Stage.GRACE;
      case INCOMPLETE, PAUSED -> Stage.RESTRICTED;
      case CANCELLED -> Stage.ENDED;
    };
  }

  /** Its days of grace are over. @return whether they are */
  boolean restrict(Duration grace, Instant now) {
    if (stage != Stage.GRACE || now.isBefore(pastDueSince.plus(grace))) return false;
    stage = Stage.RESTRICTED;
    restrictedAt = now;
    return true;
  }

  /** Whether it has been without its money for so long that it is to end. */
  boolean isGivenUp(Duration grace, Duration restricted, Instant now) {
    return pastDueSince != null && !now.isBefore(pastDueSince.plus(grace).plus(restricted));
  }

  /** What was paid by transfer is used up. @return whether it is */
  boolean lapse(Instant now) {
    Terms terms = standing.terms();
    boolean running = terms.status() == SubscriptionStatus.ACTIVE;
    if (source != Source.BANK || !running || now.isBefore(terms.periodEnd())) return false;
    stand(terms.with(SubscriptionStatus.PAST_DUE, terms.periodEnd(), null), terms.periodEnd());
    return true;
  }

  /** Goes on with what another transfer paid. */
  void renew(Sold sold, Terms terms, Instant now) {
    bought = new Bought(sold);
    syncedAt = now;
    stand(terms, now);
  }

  /** Ends for good. */
  void end(Instant now) {
    stand(standing.terms().ended(now), now);
    syncedAt = now;
  }

  void clash(boolean other) {
    clashing = other;
  }

  /** Something about it is going to be changed at Stripe, which must tell this from the last. */
  int revise() {
    return ++revision;
  }

  UUID id() {
    return id;
  }

  UUID organisation() {
    return organisation;
  }

  String stripeId() {
    return stripeId;
  }

  String stripeItem() {
    return stripeItem;
  }

  Source source() {
    return source;
  }

  Sold sold() {
    return bought.sold();
  }

  Terms terms() {
    return standing.terms();
  }

  Stage stage() {
    return stage;
  }

  boolean isOver() {
    return stage == Stage.ENDED;
  }

  /** The seats that it gives; another one's modules give none. */
  int seatsGranted() {
    return !clashing && terms().status().isGranting() ? terms().seats() : 0;
  }

  /**
   * @param name the organisation's
   */
  SubscriptionRow row(String name) {
    Terms terms = standing.terms();
    return new SubscriptionRow(
        id,
        organisation,
        name,
        bought.sold().planId(),
        bought.sold().priceId(),
        bought.sold().plan(),
        bought.sold().stored(),
        source,
        stripeId,
        terms.status(),
        stage,
        clashing,
        terms.seats(),
        new Money(terms.unitMinor(), terms.currency()),
        new Money(terms.discountMinor(), terms.currency()),
        terms.interval(),
        terms.intervalCount(),
        terms.twelfths(),
        terms.periodStart(),
        terms.periodEnd(),
        terms.trialEnd(),
        terms.cancelAt(),
        terms.resumesAt(),
        pastDueSince,
        restrictedAt,
        terms.endedAt(),
        createdAt);
  }
}
