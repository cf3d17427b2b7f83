package app.livery.web.api;

import app.livery.operations.maintenance.MaintenanceNotice;
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
import java.time.Clock;

/**
 * Stands outside of all other filters under {@code /api}, so that what they refuse or fail at is
 * told as a problem too, never as a page of the server's own.
 */
public class ApiDoor implements Filter {
  /** What no route takes; smaller ones say themselves how much they read. */
  private static final int MOST_BYTES = 6 * 1024 * 1024;

  @Inject Problems problems;
  @Inject Clock clock;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (asked.getContentLengthLong() > MOST_BYTES) {
      tell(Refusal.of("TooLarge", 413), null, asked, answer);
      return;
    }
    try {
      chain.doFilter(request, new Plain(asked, answer));
    } catch (RuntimeException | ServletException e) {
      if (answer.isCommitted()) throw e;
      tell(problems.refusal(e, asked.getHeader("Authorization") != null), e, asked, answer);
    }
  }

  private void tell(
      Refusal refusal, Throwable fault, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    Problem problem =
        problems.tell(refusal, fault, asked.getRequestURI(), asked.getHeader("Accept-Language"));
    answer.resetBuffer();
    answer.setStatus(refusal.status());
    answer.setContentType(Problem.TYPE);
    answer.setHeader(Answers.REQUEST_ID, problem.requestId());
    refusal.headers().forEach(answer::setHeader);
    answer.getOutputStream().write(Json.MAPPER.writeValueAsBytes(problem));
  }

  /** Tells the server's plain errors as problems. */
  private final class Plain extends HttpServletResponseWrapper {
    private final HttpServletRequest asked;
    private final HttpServletResponse answer;

    Plain(HttpServletRequest asked, HttpServletResponse answer) {
      super(answer);
      this.asked = asked;
      this.answer = answer;
    }

    @Override
    public void sendError(int status) throws IOException {
      tell(refusal(status), null, asked, answer);
      flushBuffer();
    }

    private Refusal refusal(int status) {
      Object closed = asked.getAttribute(CallFilter.CLOSED);
      if (closed instanceof MaintenanceNotice notice)
        return Refusal.of("UnderMaintenance", status)
            .with(Refusal.RETRY, String.valueOf(notice.secondsFrom(clock.instant())));
      return Refusal.of(closed != null ? "TenantClosed" : HttpRefusals.keyOf(status), status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }
  }
}
