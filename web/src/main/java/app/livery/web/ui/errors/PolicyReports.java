package app.livery.web.ui.errors;

import app.livery.kernel.CurrentCall;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Takes what browsers report about our content policy into the log: at most one report a second,
 * and of each the first two thousand letters, because anybody can send them.
 */
@WebServlet(urlPatterns = "/csp-report")
public class PolicyReports extends HttpServlet {
  private static final Logger LOG = System.getLogger(PolicyReports.class.getName());
  private static final int LONGEST = 2000;
  private static final long PAUSE = 1_000_000_000L;

  private final AtomicLong last = new AtomicLong(System.nanoTime() - PAUSE);

  @Inject CurrentCall call;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long now = System.nanoTime();
    long before = last.get();
    if (now - before >= PAUSE && last.compareAndSet(before, now)) {
      String report = read(request);
      LOG.log(Level.WARNING, "Content policy, request {0}: {1}", call.get().requestId(), report);
    }
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private static String read(HttpServletRequest request) throws IOException {
    byte[] bytes = request.getInputStream().readNBytes(LONGEST);
    return new String(bytes, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", " ");
  }
}
