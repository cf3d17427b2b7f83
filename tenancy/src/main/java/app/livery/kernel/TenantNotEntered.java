package app.livery.kernel;

/** A member of the staff is inside no tenant: they never were, have left, or their time is over. */
public class TenantNotEntered extends RuleBroken {}
