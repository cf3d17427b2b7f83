package app.livery.web.identity;

import app.livery.identity.SigningOut;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs out by a plain link; one on somebody else's page does nothing. */
@WebServlet(urlPatterns = "/sign-out")
public class SignOutServlet extends HttpServlet {
  @Inject SigningOut signingOut;
  @Inject BrowserSession browser;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (OwnPages.sent(request)) {
      signingOut.out(browser.secret());
      browser.drop(response);
    }
    response.sendRedirect("/sign-in");
  }
}
