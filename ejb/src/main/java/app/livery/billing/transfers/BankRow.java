package app.livery.billing.transfers;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Where money in a currency is to be sent, as pages, orders and programs see it.
 *
 * @param bic null for none
 * @param address line by line
 * @param taxId null for none
 */
public record BankRow(
    UUID id,
    String currency,
    String holder,
    String iban,
    String bic,
    String bank,
    String address,
    String taxId,
    String changedBy,
    Instant changedAt)
    implements Serializable {
  /** In groups of four, as it is printed. */
  public String ibanInGroups() {
    return iban.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
