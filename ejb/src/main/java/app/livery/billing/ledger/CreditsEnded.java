package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Credits that a subscription had brought end with it, before their time.
 *
 * @param subject the organisation
 * @param credits what was left of them
 * @param at when they end
 */
public record CreditsEnded(
    UUID subject, String organisationName, UUID subscription, Credits credits, Instant at)
    implements Fact {}
