package app.livery.identity;

import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.NotFound;
import app.livery.kernel.Secret;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.people.AccountSuspended;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The tenant's transactions behind acting in a person's place. */
@UseCase
public class ImpersonationSteps {
  @Inject Accounts accounts;
  @Inject Tokens tokens;
  @Inject Sessions sessions;
  @Inject RecentSessions recent;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  @Within
  public HandoverIssued issue(UUID person, String reason) {
    Account account = accounts.find(person).orElseThrow(NotFound::new);
    if (!account.active()) throw new AccountSuspended();
    Actor member = call.actor();
    PersonToken token = new PersonToken();
    Secret secret = token.issue(TokenKind.HANDOVER, person, clock.instant());
    token.leadBy(member.id(), member.name(), reason);
    tokens.add(token);
    String tenant = call.requireTenant().name();
    PersonImpersonated fact =
        new PersonImpersonated(person, account.name(), tenant, member.name(), reason);
    facts.fire(fact);
    return new HandoverIssued(fact, secret);
  }

  @Within
  public SignedIn arrive(String handover, Origin origin) {
    PersonToken token = (PersonToken) tokens.open(handover, TokenKind.HANDOVER);
    tokens.use(token);
    Instant now = clock.instant();
    PersonSession session = new PersonSession();
    Secret secret = session.begin(token.owner(), Stage.FULL, origin, Lifetime.IMPERSONATION, now);
    session.leadBy(token.staffId(), token.staff(), token.reason());
    session.workIn(sessions.usualOrganisation(token.owner(), now).orElse(null));
    sessions.add(session);
    return new SignedIn(Stage.FULL, secret, session.expiresAt());
  }

  @Within
  public void end(String cookie) {
    Secret secret = new Secret(cookie);
    sessions.locked(secret).ifPresent(session -> session.end(clock.instant()));
    recent.forget(secret.hash());
    Actor actor = call.actor();
    facts.fire(new ImpersonationEnded(actor.id(), actor.name(), actor.staff()));
  }
}
