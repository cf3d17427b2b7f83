package app.livery.billing.checkouts;

import app.livery.billing.subscriptions.Sold;
import app.livery.kernel.Ids;
import app.livery.tenancy.links.offer.AtTrialEnd;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody on their way to pay. Open until the payment page is done with, its time is up, or
 * another checkout takes its place; its id is the key by which Stripe makes one page for it however
 * often it is asked.
 */
@Entity
public class Checkout {
  @Id private UUID id;

  @Column(name = "organisation_id")
  private UUID organisation;

  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "price_id")
  private UUID priceId;

  private String plan;
  private String modules;
  private int seats;

  @Column(name = "trial_days")
  private int trialDays;

  @Column(name = "card_required")
  private boolean cardRequired;

  @Enumerated(EnumType.STRING)
  @Column(name = "at_trial_end")
  private AtTrialEnd atTrialEnd;

  @Enumerated(EnumType.STRING)
  private CheckoutState state;

  @Column(name = "stripe_id")
  private String stripeId;

  private String url;

  @Column(name = "offer_use")
  private UUID offerUse;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "subscription_id")
  private UUID subscription;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected Checkout() {}

  static Checkout of(UUID organisation, CheckoutWish wish, UUID person, Instant now) {
    Checkout begun = new Checkout();
    begun.id = Ids.next();
    begun.organisation = organisation;
    begun.planId = wish.sold().planId();
    begun.priceId = wish.sold().priceId();
    begun.plan = wish.sold().plan();
    begun.modules = wish.sold().stored();
    begun.seats = wish.seats();
    begun.trialDays = wish.trialDays();
    begun.cardRequired = wish.cardRequired();
    begun.atTrialEnd = wish.atTrialEnd();
    begun.offerUse = wish.offerUse();
    begun.person = person;
    begun.state = CheckoutState.OPEN;
    begun.createdAt = now;
    return begun;
  }

  /** Whether it is for just this. */
  boolean isFor(CheckoutWish wish) {
    return wish.sold().priceId().equals(priceId)
        && wish.seats() == seats
        && wish.trialDays() == trialDays
        && wish.cardRequired() == cardRequired
        && wish.atTrialEnd() == atTrialEnd;
  }

  /** Stripe has made the page for it. */
  void offer(String session, String address) {
    stripeId = session;
    if (isOpen()) url = address;
  }

  /**
   * @return whether it was open until now
   */
  boolean complete(UUID outcome, Instant now) {
    if (!isOpen()) return false;
    subscription = outcome;
    close(CheckoutState.COMPLETED, now);
    return true;
  }

  /**
   * @return whether it was open until now
   */
  boolean expire(Instant now) {
    if (!isOpen()) return false;
    close(CheckoutState.EXPIRED, now);
    return true;
  }

  private void close(CheckoutState end, Instant now) {
    state = end;
    url = null;
    closedAt = now;
  }

  boolean isOpen() {
    return state == CheckoutState.OPEN;
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

  Sold sold() {
    return new Sold(planId, priceId, plan, Sold.read(modules));
  }

  /** Whether its subscription is to end with the trial. */
  boolean endsWithTrial() {
    return trialDays > 0 && atTrialEnd == AtTrialEnd.CANCEL;
  }

  CheckoutRow row() {
    return new CheckoutRow(
        id,
        organisation,
        planId,
        priceId,
        plan,
        modules,
        seats,
        trialDays,
        cardRequired,
        atTrialEnd,
        state,
        url,
        person,
        subscription,
        createdAt,
        closedAt);
  }
}
