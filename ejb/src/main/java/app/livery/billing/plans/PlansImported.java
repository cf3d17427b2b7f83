package app.livery.billing.plans;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Plans were drafted from what Stripe sells already. */
public record PlansImported(UUID subject, int plans, int prices) implements Fact {}
