package app.livery.web.identity;

import java.util.List;

/**
 * Which paths of the platform's host stay the platform's own while a member of the staff is inside
 * a tenant. Every other path shows the tenant's pages.
 */
final class PlatformPaths {
  private static final List<String> OWN =
      List.of(
          "/platform",
          "/api/v1/platform",
          "/sign-in",
          "/sign-out",
          "/second-factor",
          "/forgot",
          "/reset",
          "/setup",
          "/profile",
          "/leave");

  private PlatformPaths() {}

  static boolean contain(String path) {
    return path.equals("/")
        || OWN.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
  }
}
