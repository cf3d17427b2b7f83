package app.livery.billing.wiring;

import app.livery.kernel.RuleBroken;

/** There are no keys for Stripe, so nothing can be paid by card. */
public class StripeNotWired extends RuleBroken {}
