package app.livery.identity;

import app.livery.kernel.Clearing;
import app.livery.kernel.Repository;
import app.livery.kernel.Secret;
import app.livery.tenancy.links.LinkUnknown;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Links that work once. */
@Repository
public class Tokens extends InBothWorlds {
  @Inject Clock clock;

  /** A fresh link; earlier ones of the same kind to the same owner stop working. */
  Secret issue(TokenKind kind, UUID owner) {
    Token token = world().newToken();
    withdraw(kind, owner);
    Secret secret = token.issue(kind, owner, clock.instant());
    em().persist(token);
    return secret;
  }

  void add(Token token) {
    em().persist(token);
  }

  /**
   * The link with its row locked, still to be used.
   *
   * @throws LinkUnknown when there is none of these kinds with this secret here
   */
  Token open(String secret, TokenKind... kinds) {
    Token token = byHash(secret, LockModeType.PESSIMISTIC_WRITE);
    if (!List.of(kinds).contains(token.kind())) throw new LinkUnknown();
    token.check(clock.instant());
    return token;
  }

  /** Uses a link up. */
  void use(Token token) {
    token.use(clock.instant());
  }

  /** Drops some of those whose time was up by then, used or not. @return how many */
  int dropOverBefore(Instant time) {
    String type = world().token.getSimpleName();
    return Clearing.some(
        em().createQuery("select t.id from " + type + " t where t.expiresAt < :time")
            .setParameter("time", time),
        em().createQuery("delete from " + type + " t where t.id in :keys"));
  }

  private Token byHash(String secret, LockModeType lock) {
    return em().createQuery(
            "select t from " + world().token.getSimpleName() + " t where t.secretHash = :hash",
            world().token)
        .setParameter("hash", new Secret(secret == null ? "" : secret).hash())
        .setLockMode(lock)
        .getResultStream()
        .map(Token.class::cast)
        .findFirst()
        .orElseThrow(LinkUnknown::new);
  }

  private void withdraw(TokenKind kind, UUID owner) {
    String whose = owner == null ? "t.owner is null" : "t.owner = :owner";
    var update =
        em().createQuery(
                "update "
                    + world().token.getSimpleName()
                    + " t set t.usedAt = :now where t.kind = :kind and t.usedAt is null and "
                    + whose)
            .setParameter("now", clock.instant())
            .setParameter("kind", kind);
    if (owner != null) update.setParameter("owner", owner);
    update.executeUpdate();
  }
}
