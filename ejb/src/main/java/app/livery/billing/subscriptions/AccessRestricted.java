package app.livery.billing.subscriptions;

import app.livery.kernel.Fact;
import java.util.UUID;

/** The days of grace are over: nobody new comes in and nothing is metered. */
public record AccessRestricted(UUID subject, SubscriptionRow subscription) implements Fact {}
