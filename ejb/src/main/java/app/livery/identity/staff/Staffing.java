package app.livery.identity.staff;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Facts;
import app.livery.kernel.Guarded;
import app.livery.kernel.Role;
import app.livery.kernel.Within;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Keeps the platform's staff: who belongs to it, who is suspended. */
@Stateless
@Guarded
public class Staffing {
  @Inject StaffList staff;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** Takes somebody on; the link to set a password goes to their address. */
  @Allowed(Role.SUPER_ADMIN)
  public StaffRef invite(EmailAddress email, String name, String language) {
    StaffRef member = enlist(email, name, language);
    facts.fire(new StaffInvited(member.id(), email, member.name()));
    return member;
  }

  /** Puts somebody on the list, without a letter. */
  @Within
  public StaffRef enlist(EmailAddress email, String name, String language) {
    StaffMember member =
        StaffMember.of(email, name, language, call.actor().name(), clock.instant());
    staff.add(member);
    StaffRef ref = member.ref();
    facts.fire(new StaffJoined(ref.id(), email, ref.name()));
    return ref;
  }

  /**
   * Shuts a member of the staff out, this very moment.
   *
   * @throws LastMember when nobody else would be left
   */
  @Allowed(Role.SUPER_ADMIN)
  public void suspend(UUID id, String reason) {
    StaffMember member = staff.locked(id);
    if (member.ref().active() && staff.activeOnes() < 2) throw new LastMember();
    move(member, StaffStatus.SUSPENDED, reason);
  }

  @Allowed(Role.SUPER_ADMIN)
  public void reinstate(UUID id) {
    move(staff.locked(id), StaffStatus.ACTIVE, "");
  }

  @Within
  public void introduce(UUID id, String name, String language) {
    StaffMember member = staff.locked(id);
    member.rename(name);
    member.speak(language);
  }

  private void move(StaffMember member, StaffStatus to, String reason) {
    var change = member.move(to, reason, call.actor().name(), clock.instant());
    StaffRef ref = member.ref();
    if (change.isReal()) facts.fire(new StaffMoved(ref.id(), ref.name(), change, reason));
  }
}
