package app.livery.identity;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Guarded;
import app.livery.kernel.NotFound;
import app.livery.kernel.Open;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Secret;
import app.livery.tenancy.organisations.Leaving;
import app.livery.tenancy.organisations.Members;
import app.livery.tenancy.organisations.Membership;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lets somebody who is in several organisations choose where they work, and go out of one. */
@Stateless
@Guarded
public class Switching {
  @Inject Members members;
  @Inject Leaving leaving;
  @Inject Sessions sessions;
  @Inject RecentSessions recent;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** The caller's organisations, the oldest membership first; those whose time is up as well. */
  @Open
  public List<Membership> choices() {
    return members.of(Myself.of(call));
  }

  /**
   * Works in this one from now on, in this browser.
   *
   * @throws NotFound when the caller is not in it
   */
  @Open
  public void to(OrganisationId organisation, String cookie) {
    UUID me = Myself.of(call);
    boolean isIn =
        members.of(me).stream().anyMatch(one -> one.organisation().equals(organisation.value()));
    if (!isIn) throw new NotFound();
    Secret secret = new Secret(cookie);
    PersonSession session =
        sessions
            .locked(secret)
            .filter(one -> one.owner().equals(me))
            .map(PersonSession.class::cast)
            .orElseThrow(NotFound::new);
    session.workIn(organisation.value());
    recent.forget(secret.hash());
  }

  /**
   * Goes out of one of the caller's organisations, whichever they work in. Where this browser works
   * there it moves on to another one that is open to them, if there is any.
   *
   * @throws NotFound when the caller is not in it
   */
  @Open(writes = true)
  public void leave(OrganisationId organisation, String cookie) {
    UUID me = Myself.of(call);
    leaving.leave(organisation, me);
    sessions
        .locked(new Secret(cookie))
        .map(PersonSession.class::cast)
        .filter(session -> session.worksIn(organisation.value()))
        .ifPresent(session -> session.workIn(nextOf(me)));
    recent.forgetOwner(me);
  }

  /** Where somebody may work now; null for nowhere. */
  private UUID nextOf(UUID person) {
    return members.of(person).stream()
        .filter(one -> one.isOpen(clock.instant()))
        .map(Membership::organisation)
        .findFirst()
        .orElse(null);
  }
}
