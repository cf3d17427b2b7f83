package app.livery.billing.plans;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A price stands for one at Stripe. */
public record PriceBound(UUID subject, UUID price, String stripePrice) implements Fact {}
