package app.livery.web.identity;

import app.livery.identity.SignedIn;
import app.livery.kernel.Settings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookie that carries a session's secret: out of scripts' reach, and on this very host only.
 * Over https its name says so to the browser, which then takes it from no neighbouring host.
 */
public final class SessionCookie {
  private SessionCookie() {}

  public static String name() {
    return isSecure() ? "__Host-sid" : "sid";
  }

  /** Its value in a request; empty when there is none. */
  public static Optional<String> read(HttpServletRequest request) {
    if (request.getCookies() == null) return Optional.empty();
    for (Cookie cookie : request.getCookies())
      if (name().equals(cookie.getName())) return Optional.of(cookie.getValue());
    return Optional.empty();
  }

  /** Hands a step's secret to the browser, and gives the container's own session another name. */
  public static void write(
      HttpServletRequest request, HttpServletResponse response, SignedIn step, Clock clock) {
    if (request.getSession(false) != null) request.changeSessionId();
    long seconds = Duration.between(clock.instant(), step.until()).toSeconds();
    response.addCookie(cookie(step.cookie().value(), (int) seconds));
  }

  /** Takes the cookie away, and with it what the container keeps for the browser. */
  public static void clear(HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) request.getSession().invalidate();
    response.addCookie(cookie("", 0));
  }

  private static Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(name(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(seconds);
    return cookie;
  }

  private static boolean isSecure() {
    return "https".equalsIgnoreCase(Settings.get("LIVERY_PUBLIC_SCHEME", "http"));
  }
}
