package app.livery.billing.figures;

import app.livery.billing.subscriptions.SubscriptionStatus;
import java.io.Serializable;

/** How many subscriptions have a status. */
public record StatusCount(SubscriptionStatus status, long count) implements Serializable {}
