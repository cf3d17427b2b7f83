package app.livery.tenancy.tenants;

import app.livery.kernel.Fact;
import app.livery.kernel.Feature;
import java.util.UUID;

/** The platform lets a tenant use this from now on. */
public record FeatureGranted(UUID subject, Feature feature) implements Fact {}
