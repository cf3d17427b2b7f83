package app.livery.billing.transfers;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Who placed an order wants it no longer. */
public record OrderWithdrawn(UUID subject, OrderRow order) implements Fact {}
