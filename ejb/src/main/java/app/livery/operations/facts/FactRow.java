package app.livery.operations.facts;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry of an audit trail.
 *
 * @param tenant whose affair it is; null in a tenant's own trail and for the platform's own facts
 * @param tenantName null where there is no tenant
 * @param tenantSlug null where there is no tenant
 * @param name the fact's name; the key of its text is {@code fact.<name>}
 * @param detail what changed in short, for example {@code role MEMBER · seats 3 → 5}
 * @param actorId null for strangers and the system
 * @param staff who of the staff acted in the actor's place; null where nobody did
 * @param reason why the member of staff did so; null where nobody did
 */
public record FactRow(
    UUID id,
    UUID tenant,
    String tenantName,
    String tenantSlug,
    String name,
    UUID subject,
    String detail,
    String actorKind,
    UUID actorId,
    String actorName,
    String staff,
    String reason,
    String requestId,
    String address,
    Instant at)
    implements Serializable {

  /** The same, its detail told in other words. */
  public FactRow withDetail(String told) {
    return new FactRow(
        id,
        tenant,
        tenantName,
        tenantSlug,
        name,
        subject,
        told,
        actorKind,
        actorId,
        actorName,
        staff,
        reason,
        requestId,
        address,
        at);
  }

  /** An entry straight from a tenant's stream; its detail is told from the JSON of the fact. */
  public FactRow(
      UUID id,
      String name,
      UUID subject,
      String payload,
      String actorKind,
      UUID actorId,
      String actorName,
      String staff,
      String reason,
      String requestId,
      String address,
      Instant at) {
    this(
        id,
        null,
        null,
        null,
        name,
        subject,
        Detail.of(name, FactJson.read(payload)),
        actorKind,
        actorId,
        actorName,
        staff,
        reason,
        requestId,
        address,
        at);
  }
}
