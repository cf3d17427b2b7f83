package app.livery.billing.plans;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A draft was thrown away. */
public record PlanDropped(UUID subject, String called) implements Fact {}
