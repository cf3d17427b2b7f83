package app.livery.tenancy.organisations;

import app.livery.kernel.Change;
import app.livery.kernel.Ids;
import app.livery.kernel.Malformed;
import app.livery.kernel.Role;
import app.livery.kernel.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * A customer of the tenant. It pays for seats and its people occupy them; occupied seats never grow
 * beyond the paid ones, and nobody is evicted when the paid ones shrink.
 */
@Entity
public class Organisation {
  @Id private UUID id;
  private String name;
  private Slug slug;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  private String currency;

  @Column(name = "seats_paid")
  private int seatsPaid;

  @Column(name = "seats_taken")
  private int seatsTaken;

  private int members;

  @Enumerated(EnumType.STRING)
  private OrganisationStatus status;

  @Column(name = "status_reason")
  private String statusReason;

  @Column(name = "status_by")
  private String statusBy;

  @Column(name = "status_at")
  private Instant statusAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Organisation() {}

  static Organisation of(
      String name, Slug slug, OrganisationKind kind, String currency, int seats, Instant now) {
    Organisation organisation = new Organisation();
    organisation.id = Ids.next();
    organisation.name = name;
    organisation.slug = slug;
    organisation.kind = kind;
    organisation.currency = currency;
    organisation.seatsPaid = seats;
    organisation.status = OrganisationStatus.ACTIVE;
    organisation.statusAt = now;
    organisation.createdAt = now;
    return organisation;
  }

  UUID id() {
    return id;
  }

  int seatsPaid() {
    return seatsPaid;
  }

  /** Whether its people occupy seats; those on trial do not. */
  boolean isSeated() {
    return kind == OrganisationKind.STANDARD;
  }

  /** Refuses everybody while it is suspended or once its time is up. */
  void requireOpen(Instant now) {
    if (status == OrganisationStatus.SUSPENDED) throw new OrganisationSuspended();
    if (expiresAt != null && !now.isBefore(expiresAt)) throw new OrganisationExpired();
  }

  /** Refuses roles that nobody can have here. */
  void requireRole(Role role) {
    if (!role.ofOrganisation()) throw new Malformed("role", "role");
    if (!isSeated() && role != Role.VIEWER) throw new TrialOrganisation();
  }

  /** People come on trial by link or code, so that they have their time. */
  void requireInvitable(Role role, Instant now) {
    requireOpen(now);
    if (!isSeated()) throw new TrialOrganisation();
    requireRole(role);
  }

  /**
   * Lets one more person in.
   *
   * @param allowed how many seats may be occupied
   * @return whether they occupy one
   */
  boolean admit(Role role, int allowed) {
    requireRole(role);
    if (isSeated()) occupy(allowed);
    members++;
    return isSeated();
  }

  /** Lets the founder in, who takes a seat if there is one already. */
  boolean admitFounder() {
    if (!isSeated() || members > 0) throw new IllegalStateException("Founded already");
    members++;
    boolean seated = seatsPaid > 0;
    if (seated) seatsTaken++;
    return seated;
  }

  /** Lets somebody go, and with them their seat if they had one. */
  void release(boolean seated) {
    if (seated) vacate();
    members--;
  }

  /** Whether somebody who stands could sit down. */
  boolean hasFreeSeat() {
    return isSeated() && seatsTaken < seatsPaid;
  }

  /** One more seat is occupied. */
  void occupy(int allowed) {
    if (seatsTaken >= allowed) throw new SeatsExhausted(allowed);
    seatsTaken++;
  }

  /** One seat fewer is occupied. */
  void vacate() {
    seatsTaken--;
  }

  /** Sets the seats; those who sit stay, even beyond that number. */
  Change<Integer> allot(int seats) {
    if (!isSeated()) throw new TrialOrganisation();
    Change<Integer> change = new Change<>(seatsPaid, seats);
    seatsPaid = seats;
    return change;
  }

  Change<String> rename(String other) {
    Change<String> change = new Change<>(name, other);
    name = other;
    return change;
  }

  Change<Slug> moveTo(Slug other) {
    Change<Slug> change = new Change<>(slug, other);
    slug = other;
    return change;
  }

  Change<String> reckonIn(String other) {
    Change<String> change = new Change<>(currency, other);
    currency = other;
    return change;
  }

  Change<Instant> extend(Instant until) {
    if (!isSeated()) throw new TrialOrganisation();
    Change<Instant> change = new Change<>(expiresAt, until);
    expiresAt = until;
    return change;
  }

  /** Extends to that day if it has less time; who has no end keeps none. */
  Change<Instant> lastUntil(Instant until) {
    boolean longer = expiresAt != null && until != null && until.isAfter(expiresAt);
    return extend(longer ? until : expiresAt);
  }

  /** Moves to another state; who, when and why stay with it. */
  Change<OrganisationStatus> move(OrganisationStatus to, String reason, String by, Instant now) {
    Change<OrganisationStatus> change = new Change<>(status, to);
    if (!change.isReal()) return change;
    status = to;
    statusReason = reason;
    statusBy = by;
    statusAt = now;
    return change;
  }

  OrganisationRow row() {
    return new OrganisationRow(
        id,
        name,
        slug,
        kind,
        currency,
        members,
        seatsTaken,
        seatsPaid,
        status,
        expiresAt,
        createdAt);
  }
}
