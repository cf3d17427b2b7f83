package app.livery.billing.figures;

import app.livery.billing.Interval;
import app.livery.billing.subscriptions.Source;
import app.livery.billing.subscriptions.Stage;
import app.livery.billing.subscriptions.SubscriptionStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A subscription of some tenant as the platform's list shows it.
 *
 * @param modules the parts of the product that it opens, with commas between
 * @param unitMinor what a seat costs each period, in the currency's smallest unit
 * @param intervalCount how many intervals make a period: 3 months for a quarter of a year
 * @param mrrTwelfths what it brings in a month, in twelfths of the currency's smallest unit
 * @param periodEnd until when it is paid, or when it has ended; null before the first period
 */
public record SubscriptionEntryRow(
    UUID tenant,
    String tenantName,
    String tenantSlug,
    UUID id,
    UUID organisation,
    String organisationName,
    String plan,
    String modules,
    Source source,
    SubscriptionStatus status,
    Stage stage,
    int seats,
    long unitMinor,
    String currency,
    Interval interval,
    int intervalCount,
    long mrrTwelfths,
    Instant periodEnd,
    Instant createdAt)
    implements Serializable {}
