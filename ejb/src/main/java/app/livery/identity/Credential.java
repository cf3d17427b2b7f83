package app.livery.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How somebody proves who they are: a password, and perhaps a second factor. It also counts
 * failures and locks itself for a while; its row lock is what sign-ins of one account queue on.
 */
@MappedSuperclass
abstract class Credential {
  private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
  private static final Duration LONGEST_LOCK = Duration.ofHours(1);

  /** A failure is forgotten when none has followed for this long. */
  private static final Duration MEMORY = Duration.ofDays(1);

  @Id
  @Column(name = "owner_id")
  private UUID owner;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_at")
  private Instant passwordAt;

  @Column(name = "totp_sealed")
  private String totpSealed;

  @Column(name = "totp_pending")
  private String totpPending;

  @Column(name = "totp_at")
  private Instant totpAt;

  @Column(name = "totp_step")
  private long totpStep;

  private int failures;

  @Column(name = "failed_at")
  private Instant failedAt;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  void belongTo(UUID somebody) {
    owner = somebody;
  }

  UUID owner() {
    return owner;
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean hasPassword() {
    return passwordHash != null;
  }

  boolean hasSecondFactor() {
    return totpSealed != null;
  }

  String totpSealed() {
    return totpSealed;
  }

  String totpPending() {
    return totpPending;
  }

  /** A new password also ends a lock: whoever sets it has proved to be the owner. */
  void changePassword(String hash, Instant now) {
    passwordHash = hash;
    passwordAt = now;
    forgetFailures();
  }

  /** The same password under newer parameters. */
  void rehash(String hash) {
    passwordHash = hash;
  }

  /** Remembers a secret that its owner has yet to prove they have taken over. */
  void offerSecondFactor(String sealed) {
    totpPending = sealed;
  }

  void enrol(Instant now, long step) {
    totpSealed = totpPending;
    totpPending = null;
    totpAt = now;
    totpStep = step;
  }

  void dropSecondFactor() {
    totpSealed = null;
    totpPending = null;
    totpAt = null;
    totpStep = 0;
  }

  /** Takes a code's time step as spent. @return false when it or a later one was spent before */
  boolean spend(long step) {
    if (step <= totpStep) return false;
    totpStep = step;
    return true;
  }

  boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /**
   * Counts a failure. From {@code threshold} on, each locks the account: a minute at first,
   * doubling up to an hour. While locked nothing is counted, so that nobody can keep an owner out
   * for good.
   *
   * @return whether this failure began a lock
   */
  boolean fail(Instant now, int threshold) {
    if (isLocked(now)) return false;
    if (failedAt != null && failedAt.plus(MEMORY).isBefore(now)) failures = 0;
    failures++;
    failedAt = now;
    if (failures < threshold) return false;
    int doublings = Math.min(failures - threshold, 10);
    Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
    lockedUntil = now.plus(lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock);
    return true;
  }

  /** How long it stays locked from now on. */
  Duration lockedFor(Instant now) {
    return isLocked(now) ? Duration.between(now, lockedUntil) : Duration.ZERO;
  }

  void forgetFailures() {
    failures = 0;
    failedAt = null;
    lockedUntil = null;
  }
}
