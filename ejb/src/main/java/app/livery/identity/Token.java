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
abstract class Token extends OneTime {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private TokenKind kind;

  @Column(name = "owner_id")
  private UUID owner;

  /** Comes into being. @return the secret for the link, which is kept nowhere else */
  Secret issue(TokenKind what, UUID somebody, Instant now) {
    id = Ids.next();
    kind = what;
    owner = somebody;
    return renew(what.life, now);
  }

  TokenKind kind() {
    return kind;
  }

  UUID owner() {
    return owner;
  }
}
