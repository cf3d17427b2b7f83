package app.livery.operations.errors;

import app.livery.kernel.Call;
import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A fault that was reported, and how often it happened until then. */
@Entity
@Table(name = "error_event", schema = "platform")
class ErrorEvent {
  @Id private UUID id;
  private String incident;

  @Enumerated(EnumType.STRING)
  private ErrorSource source;

  private String exception;
  private String message;
  private String place;
  private String frames;
  private String fingerprint;
  private int times;

  @Column(name = "tenant_id")
  private UUID tenant;

  @Column(name = "actor_id")
  private UUID actorId;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "request_id")
  private String requestId;

  private String node;
  private Instant at;
  private String search;

  protected ErrorEvent() {}

  static ErrorEvent of(
      ErrorSource source, Fault fault, String place, Throttle.Verdict verdict, Call call) {
    ErrorEvent event = new ErrorEvent();
    event.id = Ids.next();
    event.incident = verdict.incident();
    event.times = verdict.times();
    event.source = source;
    event.exception = fault.exception();
    event.message = fault.message();
    event.frames = String.join("\n", fault.frames());
    event.fingerprint = fault.fingerprint();
    event.place = Fault.mask(place);
    event.tenant = call.tenant() == null ? null : call.tenant().id();
    event.actorId = call.actor().id();
    event.actorName = call.actor().name();
    event.requestId = call.requestId();
    event.search =
        String.join(
                " ", event.incident, event.requestId, event.exception, event.message, event.place)
            .toLowerCase(Locale.ROOT);
    return event;
  }

  ErrorEvent on(String thisNode, Instant now) {
    node = thisNode;
    at = now;
    return this;
  }
}
