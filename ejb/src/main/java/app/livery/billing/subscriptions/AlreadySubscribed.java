package app.livery.billing.subscriptions;

import app.livery.kernel.RuleBroken;

/** The organisation has a live subscription to what it wants to buy. */
public class AlreadySubscribed extends RuleBroken {}
