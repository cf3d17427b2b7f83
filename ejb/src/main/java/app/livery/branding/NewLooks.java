package app.livery.branding;

import app.livery.kernel.Fact;

/** A fact after which the brand's pages look different. */
public interface NewLooks extends Fact {}
