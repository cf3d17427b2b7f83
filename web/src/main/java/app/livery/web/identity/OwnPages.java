package app.livery.web.identity;

import jakarta.servlet.http.HttpServletRequest;

/** Tells whether a link was followed from our own pages, or typed, and not from another site's. */
final class OwnPages {
  private OwnPages() {}

  static boolean sent(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site == null || site.equals("same-origin") || site.equals("none");
  }
}
