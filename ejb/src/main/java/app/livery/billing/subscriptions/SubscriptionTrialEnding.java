package app.livery.billing.subscriptions;

import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * A subscription's trial ends in a few days.
 *
 * @param subject the organisation
 */
public record SubscriptionTrialEnding(UUID subject, SubscriptionRow subscription) implements Fact {}
