package app.livery.tenancy.links;

import app.livery.kernel.RuleBroken;

/** The link has been used as often as it may be. */
public class LinkSpent extends RuleBroken {}
