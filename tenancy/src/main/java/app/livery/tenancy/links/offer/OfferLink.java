package app.livery.tenancy.links.offer;

import app.livery.kernel.Secret;
import app.livery.tenancy.links.Days;
import app.livery.tenancy.links.Link;
import app.livery.tenancy.links.Terms;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A deal in a link. A stranger gets an organisation of their own with it; an owner may apply it to
 * theirs, once.
 */
@Entity
@Table(name = "offer_link")
public class OfferLink extends Link {
  @Column(name = "plan_id")
  private UUID planId;

  private String plan;
  private int seats;

  @Column(name = "trial_days")
  private int trialDays;

  @Column(name = "card_required")
  private boolean cardRequired;

  @Enumerated(EnumType.STRING)
  @Column(name = "at_trial_end")
  private AtTrialEnd atTrialEnd;

  protected OfferLink() {}

  OfferLink(String label, Deal deal, Terms terms, Secret secret, String by, Instant now) {
    super(label, terms, secret, by, now);
    deal.check();
    planId = deal.planId();
    plan = deal.plan().strip();
    seats = deal.seats();
    trialDays = deal.trialDays();
    cardRequired = deal.cardRequired();
    atTrialEnd = deal.atTrialEnd();
  }

  void use(Instant now) {
    countUse(now);
  }

  void check(Instant now) {
    requireActive(now);
  }

  /** What strangers may see; refused when they could not take it. */
  OfferPreview preview(Instant now) {
    requireActive(now);
    return new OfferPreview(deal(), expiresAt());
  }

  private Deal deal() {
    return new Deal(planId, plan, seats, trialDays, cardRequired, atTrialEnd);
  }

  boolean off(Instant now) {
    return switchOff(now);
  }

  boolean on() {
    return switchOn();
  }

  boolean isCardRequired() {
    return cardRequired;
  }

  /** The seats that are granted now: none before a card that is asked for has been given. */
  int seatsNow() {
    return cardRequired ? 0 : seats;
  }

  /** When the trial days end that are granted now; null where none are. */
  Instant until(Instant now) {
    return cardRequired || trialDays == 0 ? null : Days.after(now, trialDays);
  }

  OfferLinkRow row(Instant now) {
    return new OfferLinkRow(
        id(),
        label(),
        deal(),
        uses(),
        useLimit(),
        expiresAt(),
        status(now),
        createdAt(),
        createdBy());
  }
}
