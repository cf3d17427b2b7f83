package app.livery.billing.plans;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/** A draft has other terms. */
public record PlanChanged(UUID subject, Change<PlanRow> plan) implements Fact {}
