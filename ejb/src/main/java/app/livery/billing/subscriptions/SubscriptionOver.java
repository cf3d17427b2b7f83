package app.livery.billing.subscriptions;

import app.livery.kernel.RuleBroken;

/** What has ended cannot be changed; it is bought anew. */
public class SubscriptionOver extends RuleBroken {}
