package app.livery.billing.inbox;

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
 * An event of Stripe's. It waits, is taken by a worker, and is done; or it fails, waits longer each
 * time, and is poison in the end, until somebody has it tried once more.
 */
@Entity
@Table(name = "stripe_event", schema = "platform")
class StoredEvent {
  private static final int[] MINUTES = {0, 1, 5, 15, 60, 180, 360, 720};
  private static final int SOON = 10;
  private static final int LONGEST_ERROR = 500;

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID account;

  @Column(name = "event_id")
  private String event;

  private String type;
  private String version;

  @Column(name = "object_id")
  private String object;

  private String customer;

  @Column(name = "payment_intent")
  private String paymentIntent;

  private boolean live;
  private boolean readable;

  @Column(name = "tenant_id")
  private UUID tenant;

  private String payload;

  @Enumerated(EnumType.STRING)
  private EventState state;

  private int attempts;

  @Column(name = "next_at")
  private Instant nextAt;

  private String error;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected StoredEvent() {}

  /** It has had its effect. */
  void done(UUID owner, Instant now) {
    tenant = owner;
    close(EventState.DONE, "", now);
  }

  /** Nobody knows whose it is. */
  void strayed(Instant now) {
    close(EventState.STRAY, "", now);
  }

  /** It has failed; @return whether it is given up now */
  boolean failed(UUID owner, String why, Instant now) {
    if (owner != null) tenant = owner;
    String words = why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why;
    if (attempts >= MINUTES.length) {
      close(EventState.POISON, words, now);
      return true;
    }
    error = words;
    Duration pause =
        attempts <= 1 ? Duration.ofSeconds(SOON) : Duration.ofMinutes(MINUTES[attempts - 1]);
    nextAt = now.plus(pause);
    return false;
  }

  /** Tries it once more, as if it had just come. */
  void replay(Instant now) {
    state = EventState.WAITING;
    attempts = 0;
    nextAt = now;
    closedAt = null;
  }

  boolean isHeldBy(int attempt) {
    return state == EventState.WAITING && attempts == attempt;
  }

  boolean isDone() {
    return state == EventState.DONE;
  }

  boolean isReplayable() {
    return state == EventState.POISON || state == EventState.STRAY;
  }

  UUID id() {
    return id;
  }

  UUID account() {
    return account;
  }

  String event() {
    return event;
  }

  TakenEvent taken() {
    StripeHint hint = new StripeHint(event, type, object, customer, paymentIntent, createdAt);
    return new TakenEvent(id, account, tenant, attempts, readable, hint);
  }

  private void close(EventState to, String words, Instant now) {
    state = to;
    error = words;
    nextAt = null;
    closedAt = now;
  }
}
