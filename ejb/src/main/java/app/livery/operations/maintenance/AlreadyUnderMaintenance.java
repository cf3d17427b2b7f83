package app.livery.operations.maintenance;

import app.livery.kernel.RuleBroken;

/** Somebody has begun one for the same brand, and it has not ended. */
public class AlreadyUnderMaintenance extends RuleBroken {}
