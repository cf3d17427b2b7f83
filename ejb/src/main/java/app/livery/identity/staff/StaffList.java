package app.livery.identity.staff;

import app.livery.kernel.Allowed;
import app.livery.kernel.AlreadyTaken;
import app.livery.kernel.Ask;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Slice;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** All members of the platform's staff. */
@Repository
public class StaffList {
  private static final String ROWS =
      "select new app.livery.identity.staff.StaffRow(m.id, m.email, m.name, m.status,"
          + " m.lastSignInAt, m.createdAt, m.createdBy) from StaffMember m";

  @Inject PlatformSession session;
  @Inject Clock clock;

  /** One page of the staff. Filter: {@code status}. */
  @Allowed(Role.SUPER_ADMIN)
  public Slice<StaffRow> list(Ask ask) {
    return Listing.of(StaffRow.class, ROWS)
        .search("(lower(m.name) like :words or m.email like :words)")
        .filter("status", "m.status = :status", StaffStatus::valueOf)
        .sort("name", "lower(m.name)")
        .sort("lastSignInAt", "m.lastSignInAt")
        .sort("createdAt", "m.createdAt")
        .order("m.createdAt desc", "m.id desc")
        .answer(session.em(), ask);
  }

  @Within
  public Optional<StaffRef> find(EmailAddress email) {
    return byEmail(email).map(StaffMember::ref);
  }

  @Within
  public Optional<StaffRef> find(UUID id) {
    return Optional.ofNullable(session.em().find(StaffMember.class, id)).map(StaffMember::ref);
  }

  @Within
  public void recordSignIn(UUID id) {
    locked(id).signedIn(clock.instant());
  }

  /** Whether the platform has any staff at all. */
  @Within
  public boolean isEmpty() {
    return session
        .em()
        .createQuery("select m.id from StaffMember m")
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  long activeOnes() {
    return session
        .em()
        .createQuery("select count(m) from StaffMember m where m.status = :active", Long.class)
        .setParameter("active", StaffStatus.ACTIVE)
        .getSingleResult();
  }

  StaffMember locked(UUID id) {
    return NotFound.ifAbsent(
        session.em().find(StaffMember.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * @throws AlreadyTaken at {@code email}
   */
  void add(StaffMember member) {
    if (byEmail(member.ref().email()).isPresent())
      throw new AlreadyTaken("email", member.ref().email());
    session.em().persist(member);
    session.em().flush();
  }

  private Optional<StaffMember> byEmail(EmailAddress email) {
    return session
        .em()
        .createQuery("select m from StaffMember m where m.email = :email", StaffMember.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }
}
