package app.livery.tenancy.invites;

import app.livery.kernel.RuleBroken;

/** Whoever sent the invite has taken it back. */
public class InviteRevoked extends RuleBroken {}
