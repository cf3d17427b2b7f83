package app.livery.billing.plans;

import app.livery.kernel.RuleBroken;

/** A plan that costs nothing yet cannot be sold. */
public class PlanWithoutPrice extends RuleBroken {}
