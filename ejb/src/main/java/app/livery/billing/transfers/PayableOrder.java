package app.livery.billing.transfers;

import java.io.Serializable;
import java.util.List;

/**
 * An order with where to send its money and what has come.
 *
 * @param account null where the brand has taken its bank details away since
 */
public record PayableOrder(OrderRow order, BankRow account, List<PaymentRow> payments)
    implements Serializable {}
