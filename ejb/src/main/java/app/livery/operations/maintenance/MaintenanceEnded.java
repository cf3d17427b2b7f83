package app.livery.operations.maintenance;

import java.util.UUID;

/**
 * A maintenance was ended before its time.
 *
 * @param tenant the brand's name; empty for all of them
 */
public record MaintenanceEnded(UUID subject, String tenant) implements MaintenanceNews {}
