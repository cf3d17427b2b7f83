package app.livery.billing.stripe;

import app.livery.kernel.RuleBroken;

/** Stripe did not answer, or not in time; the same can be asked again. */
public class StripeOutOfReach extends RuleBroken {}
