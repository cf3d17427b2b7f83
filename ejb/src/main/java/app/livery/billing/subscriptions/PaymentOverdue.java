package app.livery.billing.subscriptions;

import app.livery.kernel.RuleBroken;

/** Nobody new comes in and nothing is metered until the subscription is paid, or goes on. */
public class PaymentOverdue extends RuleBroken {}
