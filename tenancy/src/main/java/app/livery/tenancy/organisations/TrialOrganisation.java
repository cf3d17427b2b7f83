package app.livery.tenancy.organisations;

import app.livery.kernel.RuleBroken;

/**
 * The shared trial organisation has no seats, no roles but viewer, and no way in but links and
 * codes.
 */
public class TrialOrganisation extends RuleBroken {}
