package app.livery.operations.figures;

import app.livery.operations.facts.EntryKey;
import app.livery.operations.facts.WrittenFact;
import app.livery.tenancy.organisations.OrganisationKind;
import app.livery.tenancy.organisations.OrganisationStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** An organisation as the platform sees it, folded from its tenant's facts. */
@Entity
@IdClass(EntryKey.class)
@Table(name = "organisation_entry", schema = "platform")
class OrganisationEntry {
  @Id
  @Column(name = "tenant_id")
  private UUID tenant;

  @Id private UUID id;
  private String name;
  private String slug;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  private String currency;
  private int members;

  @Column(name = "seats_taken")
  private int seatsTaken;

  @Column(name = "seats_paid")
  private int seatsPaid;

  @Enumerated(EnumType.STRING)
  private OrganisationStatus status;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "created_at")
  private Instant createdAt;

  private String search;

  protected OrganisationEntry() {}

  OrganisationEntry(UUID tenant, UUID id) {
    this.tenant = tenant;
    this.id = id;
  }

  /** Takes over the whole of it as the fact tells it. */
  void take(WrittenFact fact) {
    name = fact.text("organisation.name");
    slug = fact.text("organisation.slug");
    kind = OrganisationKind.valueOf(fact.text("organisation.kind"));
    currency = fact.text("organisation.currency");
    members = fact.number("organisation.members");
    seatsTaken = fact.number("organisation.seatsTaken");
    seatsPaid = fact.number("organisation.seatsPaid");
    status = OrganisationStatus.valueOf(fact.text("organisation.status"));
    expiresAt = fact.instantOrNull("organisation.expiresAt");
    createdAt = fact.instant("organisation.createdAt");
    search = (name + ' ' + slug).toLowerCase(Locale.ROOT);
  }
}
