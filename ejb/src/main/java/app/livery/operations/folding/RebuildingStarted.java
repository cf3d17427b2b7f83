package app.livery.operations.folding;

import java.util.UUID;

/** The platform's read models of a tenant are built again from the first fact. */
public record RebuildingStarted(UUID subject, String tenant, long facts) implements StreamMended {}
