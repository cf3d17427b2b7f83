package app.livery.billing.topups;

import app.livery.kernel.Credits;
import app.livery.kernel.Ids;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Credits that somebody set out to buy: begun, sent to the checkout, paid there or left. Its price
 * and its time are those of the moment in which it was begun.
 */
@Entity
@Table(name = "top_up")
public class TopUp {
  @Id private UUID id;

  @Column(name = "wallet_id")
  private UUID wallet;

  @Column(name = "credits_micro")
  private long credits;

  @Column(name = "amount_minor")
  private long amount;

  private String currency;

  @Enumerated(EnumType.STRING)
  private TopUpState state;

  @Column(name = "session_id")
  private String session;

  private String url;

  @Column(name = "payment_intent")
  private String paymentIntent;

  @Column(name = "expires_days")
  private int expiresDays;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected TopUp() {}

  static TopUp of(OrganisationId wallet, TopUpOffer offer, int days, String by, Instant now) {
    TopUp begun = new TopUp();
    begun.id = Ids.next();
    begun.wallet = wallet.value();
    begun.credits = offer.credits().micro();
    begun.amount = offer.price().minor();
    begun.currency = offer.price().currency();
    begun.state = TopUpState.OPEN;
    begun.expiresDays = days;
    begun.createdBy = by;
    begun.createdAt = now;
    return begun;
  }

  OrganisationId wallet() {
    return new OrganisationId(wallet);
  }

  Credits credits() {
    return new Credits(credits);
  }

  Money price() {
    return new Money(amount, currency);
  }

  String session() {
    return session;
  }

  boolean isPaid() {
    return state == TopUpState.PAID;
  }

  /** When its credits end if they come now; null for never. */
  Instant endOfCredits(Instant now) {
    return expiresDays == 0 ? null : now.plus(Duration.ofDays(expiresDays));
  }

  void sentTo(String checkout, String address) {
    session = checkout;
    url = address;
  }

  void pay(String checkout, String payment, Instant now) {
    session = checkout;
    paymentIntent = payment;
    end(TopUpState.PAID, now);
  }

  void expire(Instant now) {
    if (state == TopUpState.OPEN) end(TopUpState.EXPIRED, now);
  }

  private void end(TopUpState how, Instant now) {
    state = how;
    url = null;
    endedAt = now;
  }

  TopUpRow row() {
    return new TopUpRow(id, credits(), price(), state, url, createdAt);
  }
}
