package app.livery.billing.transfers;

import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import java.time.LocalDate;

/**
 * Money that has come in.
 *
 * @param bank that tells of it; null or empty where there is but one
 * @param reference the bank's own
 * @param amountMinor in minor units of the order's currency
 */
public record PaymentWish(String bank, String reference, long amountMinor, LocalDate receivedOn) {
  /**
   * @throws Malformed at the field that is to blame
   */
  PaymentWish checked(LocalDate today) {
    if (amountMinor <= 0) throw new Malformed("amount", "money");
    if (receivedOn == null || receivedOn.isAfter(today)) throw new Malformed("receivedOn", "day");
    String told = Line.name(reference, "reference");
    if (OrderReference.normalised(told).isEmpty()) throw new Malformed("reference", "name");
    return new PaymentWish(BankWish.optional(bank, "bank"), told, amountMinor, receivedOn);
  }
}
