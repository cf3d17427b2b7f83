package app.livery.billing.figures;

import app.livery.kernel.Money;
import java.io.Serializable;

/**
 * Monthly recurring revenue in one currency.
 *
 * @param mrr what comes in every month: active and past due, normalised to a month, discounts off
 * @param subscriptions how many subscriptions it comes from
 */
public record CurrencyRevenue(Money mrr, long subscriptions) implements Serializable {}
