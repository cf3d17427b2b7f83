package app.livery.tenancy.links;

import app.livery.kernel.RuleBroken;

/** No link of this tenant has this secret: it is garbled, or somebody else's. */
public class LinkUnknown extends RuleBroken {}
