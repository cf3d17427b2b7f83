package app.livery.billing.ledger;

import app.livery.kernel.RuleBroken;

/** What was kept aside has been given back already. */
public class ReservationOver extends RuleBroken {}
