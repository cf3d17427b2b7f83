package app.livery.identity;

import app.livery.kernel.RuleBroken;

/** The account cannot go without a second factor. */
public class SecondFactorRequired extends RuleBroken {}
