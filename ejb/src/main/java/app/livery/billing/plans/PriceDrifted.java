package app.livery.billing.plans;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A price at Stripe says something else than ours. */
public record PriceDrifted(UUID subject, UUID price, Drift drift, String found) implements Fact {}
