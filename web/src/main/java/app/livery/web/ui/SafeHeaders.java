package app.livery.web.ui;

import app.livery.kernel.PublicUrls;
import app.livery.kernel.Settings;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Sets the headers that every answer carries, and lets browsers keep what its URL versions. */
public class SafeHeaders implements Filter {
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String RESOURCES = "/jakarta.faces.resource/";

  private static final String YEAR = "max-age=31536000";

  private final boolean https = Settings.get("LIVERY_PUBLIC_SCHEME", "http").equals("https");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("X-Content-Type-Options", "nosniff");
    String host = http.getServerName();
    if (https) answer.setHeader("Strict-Transport-Security", secured(host, PublicUrls.host()));
    boolean resource = http.getServletPath().startsWith(RESOURCES);
    if (!resource) ofPages(answer, host);
    chain.doFilter(request, resource && isVersioned(http) ? new Kept(answer) : answer);
  }

  /** What a browser heeds in pages alone; scripts and fonts would carry it for nothing. */
  private void ofPages(HttpServletResponse answer, String host) {
    answer.setHeader("Cache-Control", "no-store");
    answer.setHeader("Referrer-Policy", "same-origin");
    answer.setHeader("X-Frame-Options", "SAMEORIGIN");
    answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (https || isLocal(host)) answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }

  /** Browsers take some headers only from where nobody can have changed them on the way. */
  static boolean isLocal(String host) {
    return host.equals("localhost") || host.endsWith(".localhost");
  }

  /** A brand's own name says nothing about the names beneath it: they may serve others. */
  static String secured(String host, String platformHost) {
    boolean ours = host.equals(platformHost) || host.endsWith("." + platformHost);
    return ours ? YEAR + "; includeSubDomains" : YEAR;
  }

  private static boolean isVersioned(HttpServletRequest http) {
    return Build.id().equals(http.getParameter(VersionedResources.PARAMETER));
  }

  /** Holds on to its cache header, whatever the resource servlet says. */
  private static final class Kept extends HttpServletResponseWrapper {
    Kept(HttpServletResponse response) {
      super(response);
      super.setHeader("Cache-Control", FOREVER);
    }

    @Override
    public void setHeader(String name, String value) {
      if (!isOurs(name)) super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
      if (!isOurs(name)) super.addHeader(name, value);
    }

    @Override
    public void setDateHeader(String name, long date) {
      if (!isOurs(name)) super.setDateHeader(name, date);
    }

    private static boolean isOurs(String name) {
      return name.equalsIgnoreCase("Cache-Control")
          || name.equalsIgnoreCase("Expires")
          || name.equalsIgnoreCase("Pragma");
    }
  }
}
