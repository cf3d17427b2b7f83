package app.livery.billing.transfers;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Somebody says that an order's money is on its way. */
public record OrderAnnounced(UUID subject, OrderRow order) implements Fact {}
