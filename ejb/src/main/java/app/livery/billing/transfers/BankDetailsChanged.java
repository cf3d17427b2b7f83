package app.livery.billing.transfers;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Money in a currency is to be sent elsewhere from now on. */
public record BankDetailsChanged(UUID subject, BankRow account) implements Fact {}
