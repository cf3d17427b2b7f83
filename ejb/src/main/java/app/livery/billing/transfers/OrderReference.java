package app.livery.billing.transfers;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Names an order in a transfer: a creditor reference after ISO 11649, {@code RF}, two check digits
 * and what cannot be misread.
 */
final class OrderReference {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 12;
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  private OrderReference() {}

  static String fresh() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    return of(text.toString());
  }

  /** The reference of a text, with its check digits before it. */
  static String of(String text) {
    int check = 98 - remainder(text + "RF00");
    return "RF%02d%s".formatted(check, text);
  }

  /** Whether its check digits are right. */
  static boolean isValid(String reference) {
    String plain = normalised(reference);
    boolean shaped = plain.matches("RF[0-9]{2}[A-Z0-9]{1,21}");
    return shaped && remainder(plain.substring(4) + plain.substring(0, 4)) == 1;
  }

  /** Capitals and digits alone, so that spaces, dashes and small letters make no difference. */
  static String normalised(String text) {
    String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC);
    return plain.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static int remainder(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().forEach(c -> digits.append(Character.getNumericValue(c)));
    return new BigInteger(digits.toString()).mod(MODULUS).intValue();
  }
}
