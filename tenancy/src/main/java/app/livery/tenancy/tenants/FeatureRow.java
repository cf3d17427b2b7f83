package app.livery.tenancy.tenants;

import app.livery.kernel.Feature;
import java.io.Serializable;

/** Whether a tenant has a feature, as its own admins read it. */
public record FeatureRow(Feature feature, boolean granted) implements Serializable {}
