package app.livery.billing.subscriptions;

import app.livery.kernel.RuleBroken;

/** What is paid by bank transfer is renewed or ended; Stripe cannot change it. */
public class PaidByTransfer extends RuleBroken {}
