package app.livery.lifecycle.senders;

import app.livery.kernel.RuleBroken;

/** There is no domain to look at, for letters come from the installation's address. */
public class NoSenderAddress extends RuleBroken {}
