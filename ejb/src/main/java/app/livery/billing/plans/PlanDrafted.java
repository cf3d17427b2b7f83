package app.livery.billing.plans;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Somebody has drafted a plan, or a new generation of one. */
public record PlanDrafted(UUID subject, PlanRow plan) implements Fact {}
