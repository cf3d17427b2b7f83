package app.livery.billing.plans;

import app.livery.billing.Interval;
import app.livery.kernel.Money;
import java.io.Serializable;

/** A price at Stripe that a plan can have. */
public record PriceOffer(String id, Money unit, Interval interval) implements Serializable {}
