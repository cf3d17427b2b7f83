package app.livery.billing.wiring;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A brand's money goes through the platform's account again. */
public record StripeKeysRemoved(UUID subject, String account) implements Fact {}
