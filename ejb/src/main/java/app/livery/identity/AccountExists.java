package app.livery.identity;

import app.livery.kernel.RuleBroken;

/** The invited address has an account: its owner signs in and accepts there. */
public class AccountExists extends RuleBroken {}
