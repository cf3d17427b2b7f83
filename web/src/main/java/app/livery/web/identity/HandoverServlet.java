package app.livery.web.identity;

import app.livery.identity.Impersonating;
import app.livery.kernel.RuleBroken;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where a member of the staff arrives on a tenant's host to act in a person's place. */
@WebServlet(urlPatterns = "/handover/*")
public class HandoverServlet extends HttpServlet {
  @Inject Impersonating impersonating;
  @Inject BrowserSession browser;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    try {
      String secret = path == null ? "" : path.substring(1);
      browser.keep(response, impersonating.arrive(secret, browser.userAgent()));
      response.sendRedirect(NextPage.START);
    } catch (RuleBroken refused) {
      response.sendError(HttpServletResponse.SC_GONE);
    }
  }
}
