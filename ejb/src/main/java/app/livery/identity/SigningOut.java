package app.livery.identity;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Guarded;
import app.livery.kernel.NotFound;
import app.livery.kernel.Open;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Secret;
import app.livery.kernel.Within;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Ends sessions: this one, one of one's own, or all of somebody's. */
@Stateless
@Guarded
public class SigningOut {
  @Inject Sessions sessions;
  @Inject Accounts accounts;
  @Inject RecentSessions recent;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** Ends the session behind a cookie; nothing happens when it is over already. */
  @Open
  public void out(String cookie) {
    if (cookie == null) return;
    Secret secret = new Secret(cookie);
    sessions.locked(secret).ifPresent(session -> session.end(clock.instant()));
    recent.forget(secret.hash());
  }

  /**
   * One's own living sessions, the latest first.
   *
   * @param current the session that asks
   */
  @Open
  public List<SessionRow> mine(UUID current) {
    Instant now = clock.instant();
    return sessions.living(Myself.of(call)).stream()
        .filter(session -> !session.isOver(now) && session.stage() == Stage.FULL)
        .map(session -> session.row(current))
        .toList();
  }

  /** Ends one of one's own sessions. */
  @Open
  public void end(UUID session) {
    UUID me = Myself.of(call);
    sessions.ofOwner(session, me).end(clock.instant());
    recent.forgetOwner(me);
    facts.fire(new SessionsEnded(me, 1));
  }

  /** Ends all of one's own sessions, this one too. */
  @Open
  public int everywhere() {
    return endAll(Myself.of(call), null);
  }

  /**
   * Ends all sessions of a person of the tenant, as its admin.
   *
   * @throws NotFound when there is nobody such
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.PEOPLE_WRITE)
  public int everywhere(UUID person) {
    accounts.find(person).orElseThrow(NotFound::new);
    return endAll(person, null);
  }

  /** Ends all sessions of somebody but one. */
  @Within
  public int endAll(UUID owner, UUID butThis) {
    List<Session> ended =
        sessions.living(owner).stream().filter(one -> !one.id().equals(butThis)).toList();
    ended.forEach(session -> session.end(clock.instant()));
    recent.forgetOwner(owner);
    if (!ended.isEmpty()) facts.fire(new SessionsEnded(owner, ended.size()));
    return ended.size();
  }
}
