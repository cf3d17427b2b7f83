package app.livery.billing.subscriptions;

import app.livery.kernel.Fact;
import java.util.UUID;

/** What was missing for a subscription has been paid. */
public record PaymentRecovered(UUID subject, SubscriptionRow subscription) implements Fact {}
