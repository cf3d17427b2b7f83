package app.livery.operations.folding;

import java.util.UUID;

/** Staff passed over the fact that stopped a tenant's stream. */
public record FactSkipped(UUID subject, String fact, UUID factId, String reason)
    implements StreamMended {}
