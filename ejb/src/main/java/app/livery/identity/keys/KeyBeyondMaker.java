package app.livery.identity.keys;

import app.livery.kernel.RuleBroken;

/** A key made by another key cannot have scopes or time that the other lacks. */
public class KeyBeyondMaker extends RuleBroken {}
