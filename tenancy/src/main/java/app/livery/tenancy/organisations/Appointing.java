package app.livery.tenancy.organisations;

import app.livery.kernel.Allowed;
import app.livery.kernel.Change;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gives members their roles. Nobody hands out, or takes away, a role above their own. */
@UseCase
public class Appointing {
  @Inject Organisations organisations;
  @Inject Members members;
  @Inject Facts facts;
  @Inject CurrentCall call;

  @Allowed(value = Role.ADMIN, scope = Scope.PEOPLE_WRITE)
  public MemberRow changeRole(OrganisationId id, UUID person, Role role) {
    Organisation organisation = organisations.locked(id);
    organisation.requireRole(role);
    Member member = members.get(id.value(), person);
    if (!call.actor().holds(role) || !call.actor().holds(member.role())) throw new RoleAboveOwn();
    if (member.isOwner() && role != Role.OWNER && members.owners(id.value()) == 1)
      throw new LastOwner();
    Change<Role> change = member.become(role);
    if (change.isReal())
      facts.fire(new RoleChanged(id.value(), person, member.id(), change, organisation.row()));
    return members.row(member.id());
  }
}
