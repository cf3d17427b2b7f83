package app.livery.billing.subscriptions;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A subscription is over for good. */
public record SubscriptionEnded(UUID subject, SubscriptionRow subscription) implements Fact {}
