package app.livery.billing.plans;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A plan is no longer sold; those who have it keep it. */
public record PlanRetired(UUID subject, String called, int generation) implements Fact {}
