package app.livery.tenancy.invites;

import app.livery.kernel.RuleBroken;

/** The invite's time was up before anybody used it. */
public class InviteExpired extends RuleBroken {}
