package app.livery.identity;

import app.livery.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;

/** What a link opens once and in time. The link's secret is kept as a hash alone. */
@MappedSuperclass
abstract class OneTime {
  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  /** Gets a fresh link; an earlier one stops working. @return its secret, kept nowhere else */
  Secret renew(Duration life, Instant now) {
    Secret secret = Secret.fresh();
    secretHash = secret.hash();
    if (createdAt == null) createdAt = now;
    expiresAt = now.plus(life);
    return secret;
  }

  /** Opens for its one time, or says why it does not. */
  void use(Instant now) {
    check(now);
    usedAt = now;
  }

  void check(Instant now) {
    if (usedAt != null) throw new OneTimeLinkUsed();
    if (!now.isBefore(expiresAt)) throw new OneTimeLinkExpired();
  }
}
