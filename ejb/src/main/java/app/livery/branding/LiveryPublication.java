package app.livery.branding;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A livery that a brand has worn.
 *
 * @param number 1 for the first; the highest is worn
 * @param note why, as whoever published it said; may be empty
 * @param restored the number that was put on again; null where it was new
 */
public record LiveryPublication(
    UUID id,
    int number,
    Livery livery,
    Instant publishedAt,
    String publishedBy,
    String note,
    Integer restored)
    implements Serializable {}
