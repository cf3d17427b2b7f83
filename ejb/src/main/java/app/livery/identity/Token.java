package app.livery.identity;

import app.livery.kernel.Ids;
import app.livery.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** A link that lets its holder do one thing once. */
@MappedSuperclass
abstract class Token {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private TokenKind kind;

  @Column(name = "owner_id")
  private UUID owner;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  /** Comes into being. @return the secret for the link, which is kept nowhere else */
  Secret issue(TokenKind what, UUID somebody, Instant now) {
    Secret secret = Secret.fresh();
    id = Ids.next();
    kind = what;
    owner = somebody;
    secretHash = secret.hash();
    createdAt = now;
    expiresAt = now.plus(what.life);
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

  TokenKind kind() {
    return kind;
  }

  UUID owner() {
    return owner;
  }
}
