package app.livery.billing.hooks;

import app.livery.kernel.Malformed;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Which addresses may be called: of the web, over TLS, without anything that hides where to. */
final class Endpoint {
  private static final int LONGEST = 500;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private Endpoint() {}

  /**
   * @throws Malformed at {@code url} when it may not be called
   */
  static String checked(String text) {
    URI uri = parsed(text == null ? "" : text.strip());
    if (!isSafe(uri)) throw new Malformed("url", "hookUrl");
    if (!Inside.isNamed(uri.getHost())) return uri.toString();
    throw new Malformed("url", "hookInside");
  }

  private static URI parsed(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new Malformed("url", "hookUrl");
    }
  }

  private static boolean isSafe(URI uri) {
    boolean plain =
        uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
    return plain && uri.toString().length() <= LONGEST && isOfSafeScheme(uri);
  }

  private static boolean isOfSafeScheme(URI uri) {
    boolean besides = Inside.isLoopbackAllowed() && LOOPBACK.contains(uri.getHost());
    return "https".equalsIgnoreCase(uri.getScheme())
        || (besides && "http".equalsIgnoreCase(uri.getScheme()));
  }
}
