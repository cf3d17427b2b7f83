package app.livery.web.identity;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/**
 * The host that a request names, as the directory knows hosts: ASCII, lower case, without a port.
 */
final class HostName {
  private HostName() {}

  /** Empty for a header that names no host. */
  static Optional<String> of(String header) {
    if (header == null || header.length() > 260) return Optional.empty();
    String bare = header.strip().replaceFirst(":\\d{1,5}$", "").replaceFirst("\\.$", "");
    try {
      String ascii = IDN.toASCII(bare, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      return ascii.isEmpty() ? Optional.empty() : Optional.of(ascii);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
