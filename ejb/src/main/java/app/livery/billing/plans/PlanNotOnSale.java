package app.livery.billing.plans;

import app.livery.kernel.RuleBroken;

/** The plan is not sold. */
public class PlanNotOnSale extends RuleBroken {}
