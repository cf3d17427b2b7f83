package app.livery.lifecycle;

import app.livery.kernel.RuleBroken;

/** Somebody has sent themselves many letters in a short time. */
public class TooManyTests extends RuleBroken {}
