package app.livery.billing.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as lists show it.
 *
 * @param event Stripe's id of it
 * @param object what it is about
 * @param tenant the brand whom it concerns; null where that is not known
 * @param tenantName its name; null where that is not known
 * @param error why it failed last; empty for not at all
 * @param nextAt when it is tried again; null for not again
 * @param closedAt null while it waits
 */
public record EventRow(
    UUID id,
    String event,
    String type,
    String object,
    String version,
    UUID tenant,
    String tenantName,
    EventState state,
    int attempts,
    String error,
    Instant createdAt,
    Instant receivedAt,
    Instant nextAt,
    Instant closedAt)
    implements Serializable {
  /** Whether somebody may have it tried once more. */
  public boolean isReplayable() {
    return state == EventState.POISON || state == EventState.STRAY;
  }
}
