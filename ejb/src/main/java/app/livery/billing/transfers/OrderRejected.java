package app.livery.billing.transfers;

import app.livery.kernel.Fact;
import java.util.UUID;

/** An order comes to nothing, for a reason. */
public record OrderRejected(UUID subject, OrderRow order) implements Fact {}
