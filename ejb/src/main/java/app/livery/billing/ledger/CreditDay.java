package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One day of a wallet.
 *
 * @param used what was used up
 * @param balance what was there at its end
 */
public record CreditDay(LocalDate day, Credits used, Credits balance) implements Serializable {}
