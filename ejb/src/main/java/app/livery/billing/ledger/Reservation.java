package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.OrganisationId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Credits that are kept for a use that has begun.
 *
 * @param wallet the organisation whose credits they are
 * @param amount what is kept at most
 * @param service what they are kept for
 * @param person who uses them; null for nobody
 * @param expiresAt when it ends by itself
 */
public record Reservation(
    UUID id,
    OrganisationId wallet,
    Credits amount,
    ReservationState state,
    String service,
    UUID person,
    Instant createdAt,
    Instant expiresAt)
    implements Serializable {}
