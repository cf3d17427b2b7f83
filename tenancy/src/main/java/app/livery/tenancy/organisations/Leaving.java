package app.livery.tenancy.organisations;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Lets people go, and their seats with them. The last owner stays. */
@UseCase
public class Leaving {
  private static final int AT_ONCE = 500;

  @Inject Organisations organisations;
  @Inject Members members;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** Somebody goes on their own. */
  @Within
  public void leave(OrganisationId id, UUID person) {
    Organisation organisation = organisations.locked(id);
    end(organisation, members.get(id.value(), person), WayOut.LEFT);
  }

  /** Somebody else goes, whose role is not above the caller's. */
  @Allowed(value = Role.ADMIN, scope = Scope.PEOPLE_WRITE)
  public void remove(OrganisationId id, UUID person) {
    Organisation organisation = organisations.locked(id);
    Member member = members.get(id.value(), person);
    if (!call.actor().holds(member.role())) throw new RoleAboveOwn();
    end(organisation, member, WayOut.REMOVED);
  }

  /**
   * Ends memberships whose time is up, so many at once; call again until it returns 0.
   *
   * @return how many
   */
  @Within
  public int endOverdue() {
    int ended = 0;
    for (Overdue overdue : members.overdue(clock.instant(), AT_ONCE)) {
      Organisation organisation = organisations.locked(new OrganisationId(overdue.organisation()));
      Optional<Member> member = members.find(overdue.organisation(), overdue.person());
      if (member.isEmpty()) continue;
      finish(organisation, member.get(), WayOut.EXPIRED);
      ended++;
    }
    return ended;
  }

  private void end(Organisation organisation, Member member, WayOut how) {
    if (member.isOwner() && members.owners(organisation.id()) == 1) throw new LastOwner();
    finish(organisation, member, how);
  }

  private void finish(Organisation organisation, Member member, WayOut how) {
    organisation.release(member.isSeated());
    member.end(clock.instant());
    facts.fire(
        new MemberLeft(
            organisation.id(),
            member.person(),
            member.id(),
            member.role(),
            how,
            organisation.row()));
  }
}
