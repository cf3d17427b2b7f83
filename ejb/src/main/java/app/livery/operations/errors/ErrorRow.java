package app.livery.operations.errors;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A fault in the error log.
 *
 * @param incident the code that the person saw
 * @param place the request or the background work in which it happened
 * @param frames where it came from, a line each
 * @param times how often it happened since the last one that was kept
 * @param tenant in whose doings; null for the platform's own
 * @param tenantName null for the platform's own
 */
public record ErrorRow(
    UUID id,
    String incident,
    ErrorSource source,
    String exception,
    String message,
    String place,
    String frames,
    String fingerprint,
    int times,
    UUID tenant,
    String tenantName,
    String actorName,
    String requestId,
    String node,
    Instant at)
    implements Serializable {}
