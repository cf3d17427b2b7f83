package app.livery.operations.errors;

import java.io.Serializable;
import java.time.Instant;

/**
 * One fault however often it happened.
 *
 * @param id its fingerprint
 * @param sample the words of the last time
 * @param people how many different actors met it
 */
public record ErrorGroupRow(
    String id,
    ErrorSource source,
    String exception,
    String sample,
    String place,
    long count,
    long people,
    Instant firstSeen,
    Instant lastSeen)
    implements Serializable {}
