package app.livery.identity;

import app.livery.kernel.RuleBroken;

/** A link's time is over. */
public class OneTimeLinkExpired extends RuleBroken {}
