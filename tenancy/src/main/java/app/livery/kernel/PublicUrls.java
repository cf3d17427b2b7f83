package app.livery.kernel;

/**
 * Addresses as people outside see them, from {@code LIVERY_PUBLIC_SCHEME}, {@code
 * LIVERY_PUBLIC_HOST} and {@code LIVERY_PUBLIC_PORT}; never from what a request claims.
 */
public final class PublicUrls {
  private PublicUrls() {}

  /** The host of the platform's own pages, for example {@code localhost}. */
  public static String host() {
    return Settings.get("LIVERY_PUBLIC_HOST", "localhost");
  }

  /** Whether people come over TLS. */
  public static boolean isSecure() {
    return scheme().equals("https");
  }

  /** An address of the platform's own pages; the path begins with a slash. */
  public static String platform(String path) {
    return scheme() + "://" + host() + port() + path;
  }

  /** An address of a tenant's pages, by its slug. */
  public static String tenant(String slug, String path) {
    return scheme() + "://" + slug + "." + host() + port() + path;
  }

  /** An address on the host that a tenant's links carry; the platform's where there is none. */
  public static String of(TenantRef tenant, String path) {
    if (tenant == null) return platform(path);
    return scheme() + "://" + hostOf(tenant) + port() + path;
  }

  /** The host that a tenant's links carry, without scheme and port. */
  public static String hostOf(TenantRef tenant) {
    return tenant.ownHost() == null ? tenant.slug() + "." + host() : tenant.ownHost();
  }

  private static String scheme() {
    return Settings.get("LIVERY_PUBLIC_SCHEME", "http");
  }

  private static String port() {
    String standard = isSecure() ? "443" : "80";
    String port = Settings.get("LIVERY_PUBLIC_PORT", standard);
    return port.equals(standard) ? "" : ":" + port;
  }
}
