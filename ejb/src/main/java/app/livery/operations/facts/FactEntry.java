package app.livery.operations.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A fact in the feed over all tenants; its being here says that it has been folded. */
@Entity
@IdClass(EntryKey.class)
@Table(name = "fact_entry", schema = "platform")
class FactEntry {
  @Id
  @Column(name = "tenant_id")
  private UUID tenant;

  @Id private UUID id;
  private String name;
  private UUID subject;
  private String detail;

  @Column(name = "actor_kind")
  private String actorKind;

  @Column(name = "actor_id")
  private UUID actorId;

  @Column(name = "actor_name")
  private String actorName;

  private String staff;
  private String reason;

  @Column(name = "request_id")
  private String requestId;

  private String address;
  private Instant at;
  private String search;

  protected FactEntry() {}

  FactEntry(UUID tenant, FactRow fact) {
    this.tenant = tenant;
    id = fact.id();
    name = fact.name();
    subject = fact.subject();
    detail = fact.detail();
    actorKind = fact.actorKind();
    actorId = fact.actorId();
    actorName = fact.actorName();
    staff = fact.staff();
    reason = fact.reason();
    requestId = fact.requestId();
    address = fact.address();
    at = fact.at();
    search = (name + ' ' + actorName + ' ' + detail).toLowerCase(Locale.ROOT);
  }
}
