package app.livery.billing.transfers;

import app.livery.kernel.Malformed;
import java.util.UUID;

/**
 * What an organisation wants to buy.
 *
 * @param periods how many of the price's intervals
 * @param billedTo the customer's legal name and address, line by line; may be empty
 * @param taxId the customer's; null or empty for none
 */
public record OrderWish(UUID price, int seats, int periods, String billedTo, String taxId) {
  private static final int MOST_SEATS = 100_000;
  private static final int MOST_PERIODS = 36;

  /**
   * @throws Malformed at the field that is to blame
   */
  OrderWish checked() {
    if (price == null) throw new Malformed("price", "orderPrice");
    if (seats < 1 || seats > MOST_SEATS) throw new Malformed("seats", "number");
    if (periods < 1 || periods > MOST_PERIODS) throw new Malformed("periods", "number");
    return new OrderWish(
        price,
        seats,
        periods,
        BankWish.lines(billedTo, "billedTo"),
        BankWish.optional(taxId, "taxId"));
  }
}
