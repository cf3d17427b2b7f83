package app.livery.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A member of the staff is inside a tenant.
 *
 * @param until when that ends by itself
 */
public record Entered(UUID tenant, String reason, Instant until) implements Serializable {}
