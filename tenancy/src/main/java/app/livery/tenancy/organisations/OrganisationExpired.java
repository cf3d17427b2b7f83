package app.livery.tenancy.organisations;

import app.livery.kernel.RuleBroken;

/** The organisation's time is up, so nobody can come in. */
public class OrganisationExpired extends RuleBroken {}
