package app.livery.tenancy.organisations;

import app.livery.kernel.RuleBroken;

/** Each person tries the product once under each tenant. */
public class TrialAlreadyUsed extends RuleBroken {}
