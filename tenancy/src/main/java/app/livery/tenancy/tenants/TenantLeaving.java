package app.livery.tenancy.tenants;

import app.livery.kernel.RuleBroken;

/** The tenant waits to be erased, so its state stays as it is. */
public class TenantLeaving extends RuleBroken {}
