package app.livery.billing.wiring;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Stripe was told where to send a brand's events. */
public record StripeEndpointMade(UUID subject, String endpoint, String url) implements Fact {}
