package app.livery.operations.maintenance;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A maintenance as lists show it.
 *
 * @param tenant the brand that is closed; null for all of them
 * @param tenantName its name; null for all of them
 * @param message what its people read; empty for the plain words
 * @param endsAt when it ends by itself
 * @param endedAt when somebody ended it; null where nobody did
 * @param endedBy null where nobody did
 */
public record MaintenanceRow(
    UUID id,
    UUID tenant,
    String tenantName,
    String message,
    MaintenanceState state,
    Instant begunAt,
    String begunBy,
    Instant endsAt,
    Instant endedAt,
    String endedBy)
    implements Serializable {}
