package app.livery.tenancy.tenants;

import app.livery.kernel.Fact;
import app.livery.kernel.Feature;
import java.util.UUID;

/** The platform does not let a tenant use this any more. */
public record FeatureWithheld(UUID subject, Feature feature) implements Fact {}
