package app.livery.billing.ledger;

import app.livery.kernel.Change;
import app.livery.kernel.Credits;
import app.livery.kernel.Fact;
import java.util.UUID;

/** An admin gave credits or took some away. */
public record CreditsAdjusted(UUID subject, Credits credits, Change<Credits> balance, String reason)
    implements Fact {}
