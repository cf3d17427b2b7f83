package app.livery.billing.wiring;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/** A brand's money goes through an account of its own from now on, or with another key of it. */
public record StripeKeysGiven(UUID subject, Change<String> account, Change<String> keyEndsOn)
    implements Fact {}
