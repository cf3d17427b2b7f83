package app.livery.web.ui.errors;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Lets the page that is sent in place of another one set the only content policy. Browsers hold to
 * every policy they get, and the first page's nonce would forbid the second page's scripts.
 */
class OnePolicy extends HttpServletResponseWrapper {
  private static final String POLICY = "Content-Security-Policy";

  OnePolicy(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void addHeader(String name, String value) {
    if (POLICY.equalsIgnoreCase(name)) super.setHeader(name, value);
    else super.addHeader(name, value);
  }
}
