package app.livery.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The pages about the API, which live beside it: its documentation and each sort of problem. */
@WebServlet(urlPatterns = {"/api", "/api/docs", "/api/problems/*"})
public class ApiPages extends HttpServlet {
  @Inject ProblemPage problem;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    if (request.getServletPath().equals("/api")) response.sendRedirect("/api/docs");
    else if (request.getServletPath().equals("/api/docs")) show("docs", request, response);
    else if (problem.knows(name)) {
      request.setAttribute(ProblemPage.NAME, name);
      show("problem", request, response);
    } else response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  private static void show(String page, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.getRequestDispatcher("/WEB-INF/api/" + page + ".xhtml").forward(request, response);
  }
}
