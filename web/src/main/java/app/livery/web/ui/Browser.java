package app.livery.web.ui;

import app.livery.identity.SignedIn;
import app.livery.web.identity.SessionCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;

/** The reader's browser, as far as its session goes. */
@RequestScoped
public class Browser {
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  /** The session's secret; empty where there is none. */
  public String cookie() {
    return SessionCookie.read(request).orElse("");
  }

  /** Goes on with the session that a step has led to. */
  public void goOn(SignedIn step) {
    Object response = FacesContext.getCurrentInstance().getExternalContext().getResponse();
    SessionCookie.write(request, (HttpServletResponse) response, step, clock);
  }
}
