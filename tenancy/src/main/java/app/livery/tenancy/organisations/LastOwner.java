package app.livery.tenancy.organisations;

import app.livery.kernel.RuleBroken;

/** The organisation would be left without an owner. */
public class LastOwner extends RuleBroken {}
