package app.livery.web.operations;

import app.livery.kernel.ClockMoved;
import app.livery.kernel.TimeTravel;
import app.livery.web.identity.Inside;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * Moves the clock of a demonstration: {@code POST /inside/clock?to=2026-12-05T10:00:00Z}. It exists
 * only where the clock may be moved, for callers on the same machine, and at no host that people
 * come by.
 */
@WebServlet(urlPatterns = ClockServlet.PATH)
public class ClockServlet extends HttpServlet {
  public static final String PATH = "/inside/clock";

  @Inject Inside inside;
  @Inject TimeTravel travel;
  @Inject Event<ClockMoved> moves;
  @Inject Clock clock;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!travel.isAllowed() || !isNear(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      move(Instant.parse(String.valueOf(request.getParameter("to"))));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (DateTimeParseException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private void move(Instant to) {
    if (travel.move(clock, to)) moves.fire(new ClockMoved(clock.instant()));
  }

  private boolean isNear(HttpServletRequest request) throws IOException {
    boolean near = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    return near && inside.asks(request);
  }
}
