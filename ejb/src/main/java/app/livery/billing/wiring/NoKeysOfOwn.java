package app.livery.billing.wiring;

import app.livery.kernel.RuleBroken;

/** There are no keys of one's own that this could be done with. */
public class NoKeysOfOwn extends RuleBroken {}
