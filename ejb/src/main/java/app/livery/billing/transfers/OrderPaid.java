package app.livery.billing.transfers;

import app.livery.kernel.Fact;
import java.util.UUID;

/** An order is paid, and all of it is provided. */
public record OrderPaid(UUID subject, UUID subscription, OrderRow order) implements Fact {}
