package app.livery.identity.staff;

import app.livery.kernel.RuleBroken;

/** The last active member of the staff cannot be suspended: nobody could let them in again. */
public class LastMember extends RuleBroken {}
