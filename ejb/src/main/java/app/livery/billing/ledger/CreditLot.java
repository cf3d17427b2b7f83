package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.Ids;
import app.livery.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;

/**
 * Credits that came together: what was paid for them and when they end. Uses take from it until
 * nothing is left; when its money goes back, so many of its credits are taken back, from wherever
 * the wallet still has some.
 */
@Entity
@Table(name = "credit_lot")
public class CreditLot {
  @Id private UUID id;

  @Column(name = "wallet_id")
  private UUID wallet;

  @Enumerated(EnumType.STRING)
  private LotSource source;

  @Column(name = "granted_micro")
  private long granted;

  @Column(name = "remaining_micro")
  private long remaining;

  private boolean spent;

  @Column(name = "value_micro")
  private long value;

  private String currency;

  @Column(name = "paid_minor")
  private long paid;

  @Column(name = "payment_intent")
  private String paymentIntent;

  @Column(name = "subscription_id")
  private UUID subscription;

  @Column(name = "clawed_micro")
  private long clawed;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "created_at")
  private Instant createdAt;

  protected CreditLot() {}

  private CreditLot(LotSource source, Credits credits, Instant expiresAt) {
    this.id = Ids.next();
    this.source = source;
    this.granted = credits.micro();
    this.remaining = credits.micro();
    this.expiresAt = expiresAt;
  }

  /** Credits that were paid for. */
  static CreditLot bought(Credits credits, Money paid, String paymentIntent, Instant expiresAt) {
    CreditLot lot = new CreditLot(LotSource.TOP_UP, credits, expiresAt).worth(paid);
    lot.paymentIntent = paymentIntent;
    return lot;
  }

  /** Credits that a subscription brings. */
  static CreditLot included(Credits credits, Money share, UUID subscription, Instant expiresAt) {
    CreditLot lot = new CreditLot(LotSource.PLAN, credits, expiresAt).worth(share);
    lot.subscription = subscription;
    return lot;
  }

  static CreditLot given(Credits credits) {
    return new CreditLot(LotSource.GRANT, credits, null);
  }

  /** Credits that come again, with what they were worth. */
  static CreditLot again(Credits credits, long value, String currency, Instant expiresAt) {
    CreditLot lot = new CreditLot(LotSource.REINSTATEMENT, credits, expiresAt);
    lot.value = value;
    lot.currency = currency;
    return lot;
  }

  private CreditLot worth(Money paid) {
    this.value = paid.micro();
    this.paid = paid.minor();
    this.currency = paid.currency();
    return this;
  }

  CreditLot into(UUID other, Instant now) {
    wallet = other;
    createdAt = now;
    return this;
  }

  UUID id() {
    return id;
  }

  UUID wallet() {
    return wallet;
  }

  Credits granted() {
    return new Credits(granted);
  }

  Credits remaining() {
    return new Credits(remaining);
  }

  Credits clawed() {
    return new Credits(clawed);
  }

  long value() {
    return value;
  }

  String currency() {
    return currency;
  }

  Money paid() {
    return new Money(paid, currency);
  }

  String paymentIntent() {
    return paymentIntent;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  /** What is left of it lasts until then and no longer. */
  void endBy(Instant moment) {
    expiresAt = moment;
  }

  /** How many of its credits so much of its money stands for. */
  Credits creditsFor(Money gone) {
    return new Credits(part(granted, gone.minor(), paid));
  }

  /** What the first so many of its credits are worth, in millionths of the currency. */
  long valueOf(Credits first) {
    return part(value, first.micro(), granted);
  }

  /** So many of its credits are now taken back in all. */
  void clawTo(Credits all) {
    clawed = all.micro();
  }

  private static long part(long whole, long some, long of) {
    BigInteger product = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(some));
    return product.divide(BigInteger.valueOf(of)).longValueExact();
  }
}
