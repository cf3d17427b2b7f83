package app.livery.billing.transfers;

import app.livery.kernel.Fact;
import java.util.UUID;

/** No transfers are taken in a currency any more. */
public record BankDetailsRemoved(UUID subject, BankRow account) implements Fact {}
