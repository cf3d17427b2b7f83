package app.livery.billing.transfers;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Nothing came for an order in time. */
public record OrderExpired(UUID subject, OrderRow order) implements Fact {}
