package app.livery.branding;

import app.livery.kernel.RuleBroken;

/** The draft says what the brand wears already. */
public class NothingToPublish extends RuleBroken {}
