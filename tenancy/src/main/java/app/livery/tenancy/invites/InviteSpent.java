package app.livery.tenancy.invites;

import app.livery.kernel.RuleBroken;

/** The invite has been used. */
public class InviteSpent extends RuleBroken {}
