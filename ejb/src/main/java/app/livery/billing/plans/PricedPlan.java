package app.livery.billing.plans;

import java.io.Serializable;

/** A plan at one of its prices: what somebody buys. */
public record PricedPlan(PlanRow plan, PriceRow price) implements Serializable {}
