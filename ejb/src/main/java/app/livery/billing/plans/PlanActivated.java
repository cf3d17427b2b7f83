package app.livery.billing.plans;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A plan is sold from now on. */
public record PlanActivated(UUID subject, String called, int generation) implements Fact {}
