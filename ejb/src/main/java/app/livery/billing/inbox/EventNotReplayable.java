package app.livery.billing.inbox;

import app.livery.kernel.RuleBroken;

/** The event waits, or has had its effect; only one that was given up is tried once more. */
public class EventNotReplayable extends RuleBroken {}
