package app.livery.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;

/** Makes recovery codes: ten of 80 random bits, in groups that can be copied by hand. */
final class RecoveryCodes {
  static final int COUNT = 10;
  private static final int BYTES = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RecoveryCodes() {}

  static List<String> fresh() {
    return Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
  }

  private static String one() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base32.encode(bytes).toLowerCase(java.util.Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
  }
}
