package app.livery.tenancy.people;

import app.livery.kernel.RuleBroken;

/** The tenant would be left without anybody who can run it. */
public class LastAdmin extends RuleBroken {}
