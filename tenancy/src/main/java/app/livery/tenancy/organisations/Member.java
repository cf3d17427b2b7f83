package app.livery.tenancy.organisations;

import app.livery.kernel.Change;
import app.livery.kernel.Ids;
import app.livery.kernel.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * One person's time in one organisation, from the day they came in to the day they went. Changed
 * only under the lock of the organisation's row.
 */
@Entity
public class Member {
  @Id private UUID id;

  @Column(name = "organisation_id")
  private UUID organisation;

  @Column(name = "person_id")
  private UUID person;

  @Enumerated(EnumType.STRING)
  private Role role;

  private boolean seated;

  @Column(name = "joined_at")
  private Instant joinedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "joined_by")
  private WayIn joinedBy;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Member() {}

  static Member of(
      UUID organisation,
      UUID person,
      Role role,
      boolean seated,
      Instant until,
      WayIn how,
      Instant now) {
    if (!role.ofOrganisation()) throw new IllegalArgumentException(role + " of an organisation");
    Member member = new Member();
    member.id = Ids.next();
    member.organisation = organisation;
    member.person = person;
    member.role = role;
    member.seated = seated;
    member.expiresAt = until;
    member.joinedBy = how;
    member.joinedAt = now;
    return member;
  }

  UUID id() {
    return id;
  }

  UUID organisation() {
    return organisation;
  }

  UUID person() {
    return person;
  }

  Role role() {
    return role;
  }

  boolean isSeated() {
    return seated;
  }

  boolean isOwner() {
    return role == Role.OWNER;
  }

  Change<Role> become(Role other) {
    Change<Role> change = new Change<>(role, other);
    role = other;
    return change;
  }

  void sit() {
    seated = true;
  }

  void stand() {
    seated = false;
  }

  /** Over for good; who comes again comes as a new member. */
  void end(Instant now) {
    endedAt = now;
    seated = false;
  }
}
