package app.livery.web.ui;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.function.UnaryOperator;

/** Tells by its headers whether a browser sent a request for a page of this very host. */
public final class SameOrigin {
  private static final String SITE = "Sec-Fetch-Site";
  private static final String ORIGIN = "Origin";

  private SameOrigin() {}

  /** Whether the request says at all what it was sent for; programs say nothing. */
  public static boolean isTold(UnaryOperator<String> headers) {
    return headers.apply(SITE) != null || headers.apply(ORIGIN) != null;
  }

  /**
   * Whether nothing that it says speaks of another origin.
   *
   * @param headers a header by its name; null where there is none
   */
  public static boolean isOwn(UnaryOperator<String> headers) {
    String site = headers.apply(SITE);
    if (site != null && !site.equals("same-origin")) return false;
    String origin = headers.apply(ORIGIN);
    return origin == null || isAt(origin, headers.apply(HttpHeaders.HOST));
  }

  private static boolean isAt(String origin, String host) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
