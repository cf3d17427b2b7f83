package app.livery.operations.maintenance;

import java.time.Instant;
import java.util.UUID;

/**
 * A brand was closed for maintenance, or all of them.
 *
 * @param tenant its name; empty for all of them
 */
public record MaintenanceBegun(UUID subject, String tenant, Instant endsAt, String message)
    implements MaintenanceNews {}
