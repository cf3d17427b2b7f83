package app.livery.web.identity;

import app.livery.identity.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;

/** The session cookie of the browser behind this call. */
@RequestScoped
public class BrowserSession {
  @Inject HttpServletRequest request;
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

  /** Puts a step's secret into the browser. */
  void keep(HttpServletResponse response, SignedIn step) {
    SessionCookie.write(request, response, step, clock);
  }

  /** Takes the cookie out of the browser. */
  void drop(HttpServletResponse response) {
    SessionCookie.clear(request, response);
  }
}
