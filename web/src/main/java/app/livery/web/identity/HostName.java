package app.livery.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.IDN;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The host that a request names, as the directory knows hosts: ASCII, lower case, without a port.
 */
public final class HostName {
  private HostName() {}

  /** The host of a request; empty where it names none, or several. */
  public static Optional<String> named(HttpServletRequest request) {
    List<String> named = Collections.list(request.getHeaders("Host"));
    return named.size() == 1 ? of(named.get(0)) : Optional.empty();
  }

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
