package app.livery.tenancy.people;

import app.livery.kernel.RuleBroken;

/** The person is suspended and cannot take part until reinstated. */
public class AccountSuspended extends RuleBroken {}
