package app.livery.kernel;

/** The tenant can be read but not changed for now; only platform staff may write. */
public class TenantReadOnly extends RuleBroken {}
