package app.livery.operations.folding;

import app.livery.kernel.Fact;

/** Staff have done something about a stream; its subject is the tenant. */
public interface StreamMended extends Fact {}
