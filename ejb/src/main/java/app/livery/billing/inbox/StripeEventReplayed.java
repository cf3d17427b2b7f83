package app.livery.billing.inbox;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Somebody has had an event of Stripe's tried once more. */
public record StripeEventReplayed(UUID subject) implements Fact {}
