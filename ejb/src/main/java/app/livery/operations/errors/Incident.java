package app.livery.operations.errors;

import java.security.SecureRandom;

/** Makes the short codes by which people and staff speak of one fault, for example K7M2-9QX4. */
final class Incident {
  /** No letter that could be read as another or as a digit. */
  private static final char[] LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

  private static final SecureRandom RANDOM = new SecureRandom();

  private Incident() {}

  static String code() {
    StringBuilder code = new StringBuilder(9);
    for (int i = 0; i < 8; i++) {
      if (i == 4) code.append('-');
      code.append(LETTERS[RANDOM.nextInt(LETTERS.length)]);
    }
    return code.toString();
  }
}
