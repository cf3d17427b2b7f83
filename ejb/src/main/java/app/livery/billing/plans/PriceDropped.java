package app.livery.billing.plans;

import app.livery.billing.Interval;
import app.livery.kernel.Fact;
import app.livery.kernel.Money;
import java.util.UUID;

/** A draft has lost a price. */
public record PriceDropped(UUID subject, Money unit, Interval interval) implements Fact {}
