package app.livery.billing.transfers;

import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import app.livery.kernel.Money;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/**
 * Where money in a currency is to be sent.
 *
 * @param holder of the account, by its legal name
 * @param bic null or empty for none
 * @param address of the holder and whatever else stands on an invoice, line by line
 * @param taxId null or empty for none
 */
public record BankWish(
    String currency,
    String holder,
    String iban,
    String bic,
    String bank,
    String address,
    String taxId) {
  private static final int LONGEST = 600;

  /**
   * @throws Malformed at the field that is to blame
   */
  BankWish checked() {
    return new BankWish(
        Money.none(currency).currency(),
        Line.name(holder, "holder"),
        validIban(),
        validBic(),
        Line.name(bank, "bank"),
        lines(address, "address"),
        optional(taxId, "taxId"));
  }

  private String validIban() {
    String plain = OrderReference.normalised(iban);
    try {
      IbanUtil.validate(plain);
      return plain;
    } catch (Iban4jException e) {
      throw new Malformed("iban", "iban");
    }
  }

  private String validBic() {
    String plain = OrderReference.normalised(bic);
    if (plain.isEmpty()) return null;
    try {
      BicUtil.validate(plain);
      return plain;
    } catch (Iban4jException e) {
      throw new Malformed("bic", "bic");
    }
  }

  static String lines(String text, String field) {
    String clean = text == null ? "" : text.strip().replace("\r", "");
    boolean fit = clean.length() <= LONGEST && Line.isStorable(clean);
    if (!fit) throw new Malformed(field, "lines");
    return clean;
  }

  static String optional(String text, String field) {
    return text == null || text.isBlank() ? null : Line.name(text, field);
  }
}
