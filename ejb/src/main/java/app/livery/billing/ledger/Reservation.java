package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.OrganisationId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Credits that are kept for a use that has begun.
 *
 * @param amount what is kept at most
 * @param expiresAt when it ends by itself
 */
public record Reservation(
    UUID id, OrganisationId wallet, Credits amount, ReservationState state, Instant expiresAt)
    implements Serializable {}
