package app.livery.tenancy.organisations;

import app.livery.kernel.Change;
import app.livery.kernel.Ids;
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

  /** Lets one more person in. @return whether they occupy a seat; people on trial do not */
  boolean admit() {
    boolean seated = kind == OrganisationKind.STANDARD;
    if (seated && seatsTaken >= seatsPaid) throw new SeatsExhausted(seatsPaid);
    if (seated) seatsTaken++;
    members++;
    return seated;
  }

  /** Lets somebody go, and with them their seat if they had one. */
  void release(boolean seated) {
    if (seated) seatsTaken--;
    members--;
  }

  Change<Integer> allot(int seats) {
    Change<Integer> change = new Change<>(seatsPaid, seats);
    seatsPaid = seats;
    return change;
  }

  Change<String> rename(String other) {
    Change<String> change = new Change<>(name, other);
    name = other;
    return change;
  }

  Change<Instant> extend(Instant until) {
    Change<Instant> change = new Change<>(expiresAt, until);
    expiresAt = until;
    return change;
  }

  void move(OrganisationStatus to, String reason, String by, Instant now) {
    status = to;
    statusReason = reason;
    statusBy = by;
    statusAt = now;
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
