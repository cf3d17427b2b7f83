package app.livery.billing.subscriptions;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A payment for a subscription is missing, and its days of grace have begun. */
public record PaymentFailed(UUID subject, SubscriptionRow subscription) implements Fact {}
