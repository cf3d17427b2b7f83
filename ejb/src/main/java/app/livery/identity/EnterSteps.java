package app.livery.identity;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Fact;
import app.livery.kernel.Facts;
import app.livery.kernel.NotAllowed;
import app.livery.kernel.Secret;
import app.livery.kernel.TenantRef;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The transactions behind entering a tenant: the platform's, then the tenant's. */
@UseCase
public class EnterSteps {
  private static final Duration STAY = Duration.ofMinutes(60);

  @Inject Sessions sessions;
  @Inject RecentSessions recent;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  @Within
  public EnteredNow enter(String cookie, TenantRef tenant, String reason) {
    StaffSession session = own(cookie);
    Instant until = clock.instant().plus(STAY);
    session.enter(tenant.id(), reason, until);
    Secret secret = session.renew();
    recent.forget(new Secret(cookie).hash());
    TenantEntered fact =
        new TenantEntered(tenant.id(), tenant.name(), call.actor().name(), reason, until);
    facts.fire(fact);
    return new EnteredNow(fact, new SignedIn(Stage.FULL, secret, session.expiresAt()));
  }

  @Within
  public Optional<TenantLeft> leave(String cookie) {
    UUID left = own(cookie).leave();
    recent.forget(new Secret(cookie).hash());
    if (left == null) return Optional.empty();
    TenantLeft fact = new TenantLeft(left, call.actor().name());
    facts.fire(fact);
    return Optional.of(fact);
  }

  /** Says the same in another stream. */
  @Within
  public void tell(Fact fact) {
    facts.fire(fact);
  }

  private StaffSession own(String cookie) {
    return sessions
        .locked(new Secret(cookie == null ? "" : cookie))
        .filter(session -> session.owner().equals(call.actor().id()))
        .map(StaffSession.class::cast)
        .orElseThrow(NotAllowed::new);
  }
}
