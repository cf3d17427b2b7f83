package app.livery.tenancy.invites;

import app.livery.kernel.RuleBroken;

/** The invite was sent to another address than the person's. */
public class InviteForSomebodyElse extends RuleBroken {}
