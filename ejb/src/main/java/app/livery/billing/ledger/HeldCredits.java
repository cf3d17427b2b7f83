package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Credits kept aside until the use that they are for is over, or its time is. */
@Entity
@Table(name = "reservation")
public class HeldCredits {
  @Id private UUID id;

  @Column(name = "wallet_id")
  private UUID wallet;

  @Column(name = "amount_micro")
  private long amount;

  @Enumerated(EnumType.STRING)
  private ReservationState state;

  private String service;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "idem_key")
  private String key;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected HeldCredits() {}

  static HeldCredits of(Use use, Instant expiresAt, Instant now) {
    HeldCredits held = new HeldCredits();
    held.id = use.transaction();
    held.wallet = use.wallet().value();
    held.amount = use.amount().micro();
    held.state = ReservationState.HELD;
    held.service = use.service();
    held.person = use.person();
    held.key = use.key();
    held.expiresAt = expiresAt;
    held.createdAt = now;
    return held;
  }

  OrganisationId wallet() {
    return new OrganisationId(wallet);
  }

  Credits amount() {
    return new Credits(amount);
  }

  ReservationState state() {
    return state;
  }

  boolean isHeld() {
    return state == ReservationState.HELD;
  }

  /** The use that it was for, as it turned out. */
  Use use(UUID transaction, Credits actual, String actor) {
    OrganisationId whose = wallet();
    return new Use(transaction, whose, actual, settling(id), service, person, actor);
  }

  static String settling(UUID id) {
    return "settle:" + id;
  }

  void end(ReservationState how, Instant now) {
    state = how;
    endedAt = now;
  }

  Reservation row() {
    return new Reservation(id, wallet(), amount(), state, service, person, createdAt, expiresAt);
  }
}
