package app.livery.web.identity;

import app.livery.identity.Registered;
import app.livery.kernel.RuleBroken;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.errors.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The end of signing up: into the product, or to a page that says why the way in led nowhere. */
@RequestScoped
public class Arrival {
  private static final String NOTE = Arrival.class.getName();

  @Inject BrowserSession browser;
  @Inject PageReader reader;
  @Inject HttpServletRequest request;

  /** Keeps the session and goes on. */
  public String of(Registered registered) {
    RuleBroken refused = registered.refused();
    if (refused != null)
      request.getSession().setAttribute(NOTE, Refusals.sentence(reader.words(), refused));
    return SignInPage.goOn(browser, registered.signedIn(), refused == null ? null : "/welcome");
  }

  /** Why the way in led nowhere, once; empty when it did lead in. */
  public String takeNote() {
    if (request.getSession(false) == null) return "";
    Object note = request.getSession().getAttribute(NOTE);
    request.getSession().removeAttribute(NOTE);
    return note == null ? "" : note.toString();
  }
}
