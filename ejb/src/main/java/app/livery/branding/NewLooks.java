package app.livery.branding;

import app.livery.kernel.Fact;

/** A fact after which the brand looks different. */
public sealed interface NewLooks extends Fact permits LookPublished, LookRolledBack {}
