package app.livery.billing.plans;

import app.livery.billing.Interval;
import app.livery.kernel.Fact;
import app.livery.kernel.Money;
import java.util.UUID;

/** A plan has a price in another currency or interval. */
public record PriceAdded(UUID subject, UUID price, Money unit, Interval interval) implements Fact {}
