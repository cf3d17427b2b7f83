package app.livery.billing.ledger;

import app.livery.kernel.Change;
import app.livery.kernel.Credits;
import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * An admin gave credits or took some away.
 *
 * @param subject the organisation
 */
public record CreditsAdjusted(
    UUID subject, String organisationName, Credits credits, Change<Credits> balance, String reason)
    implements Fact {}
