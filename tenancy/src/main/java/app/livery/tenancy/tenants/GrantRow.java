package app.livery.tenancy.tenants;

import app.livery.kernel.Feature;
import java.io.Serializable;
import java.time.Instant;

/**
 * Whether a tenant has a feature.
 *
 * @param decidedBy null while nobody has decided, and the tenant has what all begin with
 * @param decidedAt null while nobody has decided
 */
public record GrantRow(Feature feature, boolean granted, String decidedBy, Instant decidedAt)
    implements Serializable {}
