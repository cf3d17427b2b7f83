package app.livery.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells what stands in front whether a certificate may be made for a name: {@code GET
 * /inside/ask?domain=portal.example.com} answers 200 for the platform's host, the names of tenants
 * below it and proved names of tenants' own, and 404 for every other.
 *
 * <p>It is answered from memory alone, so that a flood of names costs nothing, and a limit would
 * only let the flood keep out those who are at home here. It is for the inside: the front lets
 * nobody through to it, and at a host that people come by it does not exist.
 */
@WebServlet(urlPatterns = AskServlet.PATH)
public class AskServlet extends HttpServlet {
  /** Where the front asks. */
  public static final String PATH = "/inside/ask";

  @Inject Inside inside;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean ours = HostName.of(request.getParameter("domain")).filter(inside::isOurs).isPresent();
    if (!inside.asks(request) || !ours) response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    response.setHeader("Cache-Control", "no-store");
  }
}
