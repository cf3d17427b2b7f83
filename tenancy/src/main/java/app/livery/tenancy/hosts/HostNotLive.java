package app.livery.tenancy.hosts;

import app.livery.kernel.RuleBroken;

/** Links cannot carry a host name that does not lead here. */
public class HostNotLive extends RuleBroken {}
