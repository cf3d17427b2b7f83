package app.livery.billing.transfers;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Money has come in for an order; the order is told as it stands now. */
public record BankPaymentRecorded(UUID subject, PaymentRow payment, OrderRow order)
    implements Fact {}
