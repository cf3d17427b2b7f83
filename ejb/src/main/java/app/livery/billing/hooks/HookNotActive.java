package app.livery.billing.hooks;

import app.livery.kernel.RuleBroken;

/** Nothing is sent to an endpoint that is paused or off. */
public class HookNotActive extends RuleBroken {}
