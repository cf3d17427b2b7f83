package app.livery.operations.folding;

import java.util.UUID;

/** Staff asked for another try at the fact that stops a tenant's stream. */
public record FoldRetried(UUID subject, String fact, UUID factId) implements StreamMended {}
