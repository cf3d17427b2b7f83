package app.livery.web.ui;

import app.livery.kernel.RuleBroken;

/** The page is for people who are signed in. */
public class SignInNeeded extends RuleBroken {}
