package app.livery.tenancy.organisations;

import app.livery.kernel.RuleBroken;

/** The organisation is suspended, so nobody can come in. */
public class OrganisationSuspended extends RuleBroken {}
