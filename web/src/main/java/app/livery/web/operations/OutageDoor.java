package app.livery.web.operations;

import app.livery.operations.errors.DatabaseGone;
import app.livery.operations.health.DatabasePulse;
import app.livery.web.identity.AskServlet;
import app.livery.web.identity.CallFilter;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Answers in place of everything behind it while the database is gone: at once, without asking it,
 * with 503 and when to come again. The first request to meet the outage is answered the same way.
 */
public class OutageDoor implements Filter {
  @Inject DatabasePulse pulse;
  @Inject OutagePage page;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (isProbe(asked)) {
      chain.doFilter(request, response);
    } else if (!pulse.isUp()) {
      page.answer(asked, answer);
    } else {
      through(asked, answer, chain);
    }
  }

  private void through(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(asked, new Watched(asked, answer));
    } catch (RuntimeException | ServletException e) {
      if (!DatabaseGone.is(e) || answer.isCommitted()) throw e;
      pulse.doubt();
      page.answer(asked, answer);
    }
  }

  private static boolean isProbe(HttpServletRequest asked) {
    return asked.getRequestURI().startsWith("/health")
        || asked.getRequestURI().equals(AskServlet.PATH)
        || asked.getRequestURI().startsWith("/metrics");
  }

  /** The container's own error page would ask the database how it should look. */
  private final class Watched extends HttpServletResponseWrapper {
    private final HttpServletRequest asked;
    private final HttpServletResponse answer;

    Watched(HttpServletRequest asked, HttpServletResponse answer) {
      super(answer);
      this.asked = asked;
      this.answer = answer;
    }

    @Override
    public void sendError(int status) throws IOException {
      if (isOutage(status)) page.answer(asked, answer);
      else super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      if (isOutage(status)) page.answer(asked, answer);
      else super.sendError(status, message);
    }

    private boolean isOutage(int status) {
      return status == SC_SERVICE_UNAVAILABLE && asked.getAttribute(CallFilter.CLOSED) == null;
    }
  }
}
