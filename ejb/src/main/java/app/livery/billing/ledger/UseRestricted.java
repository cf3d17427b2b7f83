package app.livery.billing.ledger;

import app.livery.kernel.RuleBroken;

/** The organisation's plan is not paid or rests; its credits wait meanwhile. */
public class UseRestricted extends RuleBroken {}
