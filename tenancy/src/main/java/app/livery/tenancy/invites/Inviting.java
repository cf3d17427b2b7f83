package app.livery.tenancy.invites;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Facts;
import app.livery.kernel.NotFound;
import app.livery.kernel.Open;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Revealed;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Secret;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.organisations.AlreadyMember;
import app.livery.tenancy.organisations.Joining;
import app.livery.tenancy.organisations.Members;
import app.livery.tenancy.organisations.Organisations;
import app.livery.tenancy.organisations.RoleAboveOwn;
import app.livery.tenancy.organisations.WayIn;
import app.livery.tenancy.people.People;
import app.livery.tenancy.people.PersonRef;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Brings people in. An invite holds no seat until it is accepted. */
@UseCase
public class Inviting {
  private static final int AT_ONCE = 500;

  @Inject Invites invites;
  @Inject Organisations organisations;
  @Inject Members members;
  @Inject People people;
  @Inject Joining joining;
  @Inject Facts facts;
  @Inject InviteValidity validity;
  @Inject Event<InviteLink> links;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Invites an address into an organisation.
   *
   * @return the invite, and the secret of its link, for the only time
   * @throws AlreadyMember when the address is a member's
   * @throws AlreadyInvited when an invite to it is waiting
   * @throws RoleAboveOwn when the role is above the caller's
   */
  @Allowed(value = Role.ADMIN, scope = Scope.INVITES_WRITE)
  public Revealed<InviteRow> invite(
      OrganisationId organisation, EmailAddress invitee, Role role, String language) {
    organisations.requireOpenTo(organisation, role);
    if (!call.actor().holds(role)) throw new RoleAboveOwn();
    if (members.has(organisation, invitee)) throw new AlreadyMember();
    invites.pending(organisation, invitee).ifPresent(this::giveWay);
    Invite invite =
        Invite.to(invitee, organisation, role, language, call.actor().name(), clock.instant());
    Secret secret = invite.send(validity.now(), clock.instant());
    invites.add(invite);
    InviteRow row = invites.row(invite.id());
    facts.fire(new InviteIssued(invite.id(), row));
    return handOver(row, secret);
  }

  /** Sends it again with a new link. The old one opens nothing any more. */
  @Allowed(value = Role.ADMIN, scope = Scope.INVITES_WRITE)
  public Revealed<InviteRow> resend(UUID id) {
    Invite invite = reached(id);
    Secret secret = invite.send(validity.now(), clock.instant());
    invites.flush();
    InviteRow row = invites.row(id);
    facts.fire(new InviteSentAgain(id, row));
    return handOver(row, secret);
  }

  /** Takes it back. Its link opens nothing any more. */
  @Allowed(value = Role.ADMIN, scope = Scope.INVITES_WRITE)
  public void revoke(UUID id) {
    reached(id).revoke(clock.instant());
    facts.fire(new InviteWithdrawn(id, invites.row(id)));
  }

  /** What somebody who holds the link may see before they accept. */
  @Open
  public InviteRow look(Secret secret) {
    Invite invite = invites.behind(secret);
    invite.requireUsable(clock.instant());
    return invites.row(invite.id());
  }

  /**
   * Whether holding this secret proves that the invitee's mailbox is the holder's. The link that is
   * shown to whoever invites does not: they could pass for the invitee.
   */
  @Within
  public boolean provesAddress(Secret secret) {
    return invites.behind(secret).wasMailed(secret);
  }

  /**
   * Lets the person in whose address was invited. Doing it twice changes nothing.
   *
   * @throws app.livery.tenancy.organisations.SeatsExhausted when the last seat has gone meanwhile
   */
  @Open(writes = true)
  public InviteRow accept(Secret secret, UUID personId) {
    Invite invite = invites.lockedBehind(secret);
    if (invite.isAcceptedBy(personId)) return invites.row(invite.id());
    PersonRef person = people.find(personId).orElseThrow(NotFound::new);
    invite.accept(person.id(), person.email(), clock.instant());
    joining.admit(person.id(), invite.organisation(), invite.role(), null, WayIn.INVITE);
    InviteRow row = invites.row(invite.id());
    facts.fire(new InviteAccepted(invite.id(), person.id(), row));
    return row;
  }

  /**
   * Closes invites whose time is up, so many at once; call again until it returns 0.
   *
   * @return how many
   */
  @Within
  public int expireOverdue() {
    List<Invite> overdue = invites.overdue(clock.instant(), AT_ONCE);
    overdue.forEach(this::lapse);
    return overdue.size();
  }

  /** A pending invite stands in the way of another one, unless its time is up. */
  private void giveWay(Invite pending) {
    if (!pending.isOverdue(clock.instant())) throw new AlreadyInvited();
    lapse(pending);
  }

  private void lapse(Invite invite) {
    invite.lapse(clock.instant());
    facts.fire(new InviteLapsed(invite.id(), invites.row(invite.id())));
  }

  /** The invite, if it belongs to an organisation within the caller's reach. */
  private Invite reached(UUID id) {
    Invite invite = invites.locked(id);
    call.reach(invite.organisation());
    if (!call.actor().holds(invite.role())) throw new RoleAboveOwn();
    return invite;
  }

  private Revealed<InviteRow> handOver(InviteRow row, Secret secret) {
    links.fire(new InviteLink(row, secret));
    return new Revealed<>(row, secret.shadow());
  }
}
