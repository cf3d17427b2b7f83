package app.livery.operations.facts;

import app.livery.kernel.Call;
import app.livery.kernel.Fact;
import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** A fact as it stands in a stream, for good. */
@MappedSuperclass
abstract class StoredFact {
  @Id private UUID id;
  private String name;
  private UUID subject;

  @Convert(converter = JsonConverter.class)
  private String payload;

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

  @Column(name = "written_at", insertable = false, updatable = false)
  private Instant writtenAt;

  UUID id() {
    return id;
  }

  Instant at() {
    return at;
  }

  String payload() {
    return payload;
  }

  void tell(Fact fact, String json, Call call, Instant now) {
    id = Ids.next();
    name = fact.name();
    subject = fact.subject();
    payload = json;
    actorKind = call.actor().kind().name();
    actorId = call.actor().id();
    actorName = call.actor().name();
    staff = call.actor().staff();
    reason = call.actor().reason();
    requestId = call.requestId();
    address = call.address();
    at = now;
  }

  FactRow row() {
    return new FactRow(
        id, name, subject, payload, actorKind, actorId, actorName, staff, reason, requestId,
        address, at);
  }
}
