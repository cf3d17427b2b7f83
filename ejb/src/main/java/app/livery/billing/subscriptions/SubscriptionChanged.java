package app.livery.billing.subscriptions;

import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * A subscription has begun, has changed or has ended.
 *
 * @param subject the organisation
 * @param before null when it has just begun
 */
public record SubscriptionChanged(
    UUID subject, SubscriptionRow before, SubscriptionRow subscription) implements Fact {}
