package app.livery.identity.keys;

import app.livery.kernel.Ids;
import app.livery.kernel.Scope;
import app.livery.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets a program in, for some purposes and some time. Its secret is shown once and kept hashed. */
@MappedSuperclass
abstract class Key {
  @Id private UUID id;
  private String name;
  private String scopes;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "last_four")
  private String lastFour;

  @Column(name = "maker_id")
  private UUID makerId;

  private String maker;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "revoked_by")
  private String revokedBy;

  abstract KeyKind kind();

  abstract UUID organisation();

  /** Comes into being. @return the whole key, prefix and all */
  Secret make(KeyWish wish, Maker by, Instant now) {
    Secret secret = new Secret(kind().prefix() + Secret.fresh().value());
    id = Ids.next();
    name = wish.name();
    scopes = wish.scopes().stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
    secretHash = secret.hash();
    lastFour = secret.value().substring(secret.value().length() - 4);
    makerId = by.id();
    maker = by.name();
    createdAt = now;
    expiresAt = wish.expiresAt();
    return secret;
  }

  /**
   * @return whether that is news
   */
  boolean revoke(String by, Instant now) {
    if (revokedAt != null) return false;
    revokedAt = now;
    revokedBy = by;
    return true;
  }

  UUID id() {
    return id;
  }

  UUID makerId() {
    return makerId;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  static Set<Scope> scopes(String codes) {
    return Arrays.stream(codes.split(" "))
        .filter(code -> !code.isEmpty())
        .map(Scope::of)
        .collect(Collectors.toSet());
  }

  KeyRow row(Instant now) {
    KeyStatus status =
        revokedAt != null
            ? KeyStatus.REVOKED
            : now.isBefore(expiresAt) ? KeyStatus.ACTIVE : KeyStatus.EXPIRED;
    List<String> codes = codes(scopes(scopes));
    return new KeyRow(
        id,
        kind(),
        organisation(),
        name,
        codes,
        lastFour,
        status,
        maker,
        createdAt,
        expiresAt,
        usedAt);
  }

  private static List<String> codes(Collection<Scope> scopes) {
    return scopes.stream().map(Scope::code).sorted().toList();
  }
}
