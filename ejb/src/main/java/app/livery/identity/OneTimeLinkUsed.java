package app.livery.identity;

import app.livery.kernel.RuleBroken;

/** A link that works once has been used. */
public class OneTimeLinkUsed extends RuleBroken {}
