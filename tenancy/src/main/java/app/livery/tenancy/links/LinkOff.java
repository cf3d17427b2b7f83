package app.livery.tenancy.links;

import app.livery.kernel.RuleBroken;

/** The link has been switched off. */
public class LinkOff extends RuleBroken {}
