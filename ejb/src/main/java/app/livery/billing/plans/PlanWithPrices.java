package app.livery.billing.plans;

import java.io.Serializable;
import java.util.List;

/** A plan and what it costs; the cheapest interval first. */
public record PlanWithPrices(PlanRow plan, List<PriceRow> prices) implements Serializable {}
