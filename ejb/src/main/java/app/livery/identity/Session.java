package app.livery.identity;

import app.livery.kernel.Ids;
import app.livery.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One browser in which somebody has signed in, or is about to. It ends when its owner says so,
 * after some hours without a sign of life, or on its last day, whichever comes first.
 */
@MappedSuperclass
abstract class Session {
  /** How long somebody may take between the password and the second factor. */
  private static final Duration HALFWAY = Duration.ofMinutes(15);

  @Id private UUID id;

  @Column(name = "owner_id")
  private UUID owner;

  @Column(name = "secret_hash")
  private String secretHash;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private String device;
  private String address;

  @Column(name = "idle_minutes")
  private int idleMinutes;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** Begins. @return the secret for the browser, which is kept nowhere else */
  Secret begin(UUID somebody, Stage at, Origin origin, Lifetime lifetime, Instant now) {
    id = Ids.next();
    owner = somebody;
    device = origin.device();
    address = origin.address();
    idleMinutes = (int) lifetime.idle().toMinutes();
    createdAt = now;
    return reach(at, lifetime, now);
  }

  /** Comes to another stage, under a new secret: an old one that leaked is worth nothing. */
  Secret reach(Stage at, Lifetime lifetime, Instant now) {
    stage = at;
    seenAt = now;
    expiresAt = now.plus(at == Stage.FULL ? lifetime.whole() : HALFWAY);
    return renew();
  }

  /** Goes on under a new secret. */
  Secret renew() {
    Secret secret = Secret.fresh();
    secretHash = secret.hash();
    return secret;
  }

  void end(Instant now) {
    if (endedAt == null) endedAt = now;
  }

  boolean isOver(Instant now) {
    return endedAt != null
        || !now.isBefore(expiresAt)
        || !now.isBefore(seenAt.plus(Duration.ofMinutes(idleMinutes)));
  }

  /** Who of the staff leads it in its owner's place; null where nobody does. */
  String leader() {
    return null;
  }

  SessionRow row(UUID current) {
    return new SessionRow(id, device, address, leader(), createdAt, seenAt, id.equals(current));
  }

  UUID id() {
    return id;
  }

  UUID owner() {
    return owner;
  }

  Stage stage() {
    return stage;
  }

  String device() {
    return device;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
