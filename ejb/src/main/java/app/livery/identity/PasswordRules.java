package app.livery.identity;

import app.livery.kernel.EmailAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new password must be: long enough, not one that everybody tries first, and not the
 * address. No rules about kinds of characters, after NIST SP 800-63B.
 */
final class PasswordRules {
  static final int MOST = 128;
  private static final Set<String> COMMON = common();

  private PasswordRules() {}

  /**
   * @param field the field to blame
   * @throws PasswordUnfit saying why
   */
  static void check(String password, EmailAddress email, int least, String field) {
    String text = password == null ? "" : password;
    int length = text.codePointCount(0, text.length());
    if (length < least) throw new PasswordUnfit(field, "short", least);
    if (length > MOST) throw new PasswordUnfit(field, "long", MOST);
    String lower = text.toLowerCase(Locale.ROOT).strip();
    if (COMMON.contains(lower) || isMonotone(lower))
      throw new PasswordUnfit(field, "common", least);
    if (isAddress(lower, email.value())) throw new PasswordUnfit(field, "address", least);
  }

  private static boolean isMonotone(String text) {
    return text.chars().distinct().count() < 3;
  }

  private static boolean isAddress(String text, String email) {
    return text.contains(email) || email.startsWith(text);
  }

  private static Set<String> common() {
    try (InputStream in = PasswordRules.class.getResourceAsStream("common-passwords.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
