package app.livery.operations.once;

import app.livery.kernel.RuleBroken;

/** The first call with this idempotency key has not ended yet. */
public class StillRunning extends RuleBroken {}
