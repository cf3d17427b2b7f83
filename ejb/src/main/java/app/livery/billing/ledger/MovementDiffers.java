package app.livery.billing.ledger;

import app.livery.kernel.RuleBroken;

/** The same key named another movement before. */
public class MovementDiffers extends RuleBroken {}
