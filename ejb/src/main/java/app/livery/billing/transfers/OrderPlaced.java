package app.livery.billing.transfers;

import app.livery.kernel.Fact;
import java.util.UUID;

/** An organisation wants to buy by bank transfer, or is proposed to buy again. */
public record OrderPlaced(UUID subject, OrderRow order) implements Fact {}
