package app.livery.tenancy.links;

import app.livery.kernel.RuleBroken;

/** The link's time is up. */
public class LinkExpired extends RuleBroken {}
