package app.livery.web.identity;

import app.livery.identity.SignedIn;
import app.livery.identity.SigningOut;
import app.livery.web.ui.PageReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** The session cookie of the browser behind this call. */
@RequestScoped
public class BrowserSession {
  @Inject HttpServletRequest request;
  @Inject SigningOut signingOut;
  @Inject Clock clock;

  /** The secret in the cookie; empty without one. */
  String secret() {
    return SessionCookie.read(request).orElse("");
  }

  /** What the browser says of itself. */
  String userAgent() {
    return request.getHeader("User-Agent");
  }

  /** The session's identifier; null when there is none. */
  UUID id() {
    return Here.of(request).session();
  }

  /** Puts a step's secret into the browser; the session that it had before ends. */
  void keep(HttpServletResponse response, SignedIn step) {
    String before = secret();
    SessionCookie.write(request, response, step, clock);
    if (!before.isEmpty()) signingOut.out(before);
  }

  /** The same for pages. */
  void keep(SignedIn step) {
    keep(pageResponse(), step);
  }

  /** Takes the cookie out of the browser. */
  void drop(HttpServletResponse response) {
    SessionCookie.clear(request, response);
  }

  /** The same for pages. */
  void drop() {
    drop(pageResponse());
  }

  /** Puts the language of a page's reader into the browser. */
  void speak(String language) {
    Cookie cookie = new Cookie(PageReader.LANGUAGE_COOKIE, language);
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    pageResponse().addCookie(cookie);
  }

  private static HttpServletResponse pageResponse() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
