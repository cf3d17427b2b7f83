package app.livery.stripeserver;

import java.security.SecureRandom;

/** Identifiers that nobody guesses. */
final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 24;

  private Ids() {}

  static String of(String prefix) {
    return prefix + "_" + letters(LENGTH);
  }

  static String letters(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /** Eight capitals, which begin the numbers of a customer's invoices. */
  static String invoicePrefix() {
    return letters(LENGTH).toUpperCase(java.util.Locale.ROOT).substring(0, 8);
  }
}
