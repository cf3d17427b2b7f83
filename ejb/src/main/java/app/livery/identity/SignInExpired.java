package app.livery.identity;

import app.livery.kernel.RuleBroken;

/** Too long has passed since the password; sign-in begins anew. */
public class SignInExpired extends RuleBroken {}
