package app.livery.identity;

import app.livery.kernel.RuleBroken;

/** The tenant takes in nobody without an invite, a link or a code. */
public class SignUpClosed extends RuleBroken {}
