package app.livery.billing.inbox;

import java.util.UUID;

/**
 * An event in a worker's hands.
 *
 * @param account the brand whose own account sent it; null for the platform's
 * @param tenant whom it concerns; null where that is not known yet
 * @param attempt the how manieth try this is
 */
record TakenEvent(
    UUID id, UUID account, UUID tenant, int attempt, boolean readable, StripeHint hint) {}
