package app.livery.operations.figures;

import app.livery.kernel.TenantStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A tenant as the platform's list shows it.
 *
 * @param statusReason null while it was never moved
 * @param statusBy null while it was never moved
 * @param schemaVersion the newest migration that its schema has
 * @param people everybody known to it, members or not
 * @param members people in organisations, those on trial left out
 * @param bytes size on disk when last measured; null before that
 * @param lastActivityAt when the last fact of its stream came to be; null before the first
 */
public record TenantEntryRow(
    UUID id,
    String slug,
    String name,
    TenantStatus status,
    String statusReason,
    String statusBy,
    Instant statusAt,
    String schemaVersion,
    int organisations,
    int people,
    int members,
    int trialPeople,
    int seatsTaken,
    int seatsPaid,
    Long bytes,
    Instant lastActivityAt,
    Instant createdAt)
    implements Serializable {}
