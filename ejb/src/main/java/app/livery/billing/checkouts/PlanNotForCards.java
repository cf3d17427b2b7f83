package app.livery.billing.checkouts;

import app.livery.kernel.RuleBroken;

/** The plan is not on sale, or no card can be charged for this price. */
public class PlanNotForCards extends RuleBroken {}
