package app.livery.identity;

import app.livery.kernel.RuleBroken;

/** Nobody changes a person's ways of signing in, or keys, in that person's place. */
public class NotWhileActingForAnother extends RuleBroken {}
