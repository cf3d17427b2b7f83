package app.livery.billing.plans;

import app.livery.kernel.RuleBroken;

/** The plan is sold or was, so its terms stay; a new generation can have others. */
public class PlanOnSale extends RuleBroken {}
