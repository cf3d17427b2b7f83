package app.livery.web.identity;

import app.livery.identity.Recognised;
import jakarta.servlet.http.HttpServletRequest;

/** Who is calling, as the call filter has recognised them; for pages and resources. */
public final class Here {
  private static final String ATTRIBUTE = Here.class.getName();

  private Here() {}

  static void put(HttpServletRequest request, Recognised recognised) {
    request.setAttribute(ATTRIBUTE, recognised);
  }

  /** Never null: a stranger where nobody was recognised. */
  public static Recognised of(HttpServletRequest request) {
    Recognised recognised = (Recognised) request.getAttribute(ATTRIBUTE);
    return recognised == null ? Recognised.STRANGER : recognised;
  }
}
