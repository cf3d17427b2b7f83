package app.livery.billing.checkouts;

import app.livery.tenancy.links.offer.AtTrialEnd;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A checkout as lists and facts show it.
 *
 * @param modules the parts of the product that are bought, with commas between
 * @param url where the customer pays; null before Stripe has said so, and once it is closed
 * @param person who began it; null for the application itself
 * @param subscription what came of it; null for nothing yet
 * @param closedAt when it was closed; null while it is open
 */
public record CheckoutRow(
    UUID id,
    UUID organisation,
    UUID planId,
    UUID priceId,
    String plan,
    String modules,
    int seats,
    int trialDays,
    boolean cardRequired,
    AtTrialEnd atTrialEnd,
    CheckoutState state,
    String url,
    UUID person,
    UUID subscription,
    Instant createdAt,
    Instant closedAt)
    implements Serializable {}
