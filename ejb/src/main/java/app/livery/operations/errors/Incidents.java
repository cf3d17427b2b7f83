package app.livery.operations.errors;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Settings;
import app.livery.operations.work.Hands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Takes reports of faults. Reporting never fails and never waits: the report is logged in a line
 * and written to the error log a moment later, in a transaction of its own; while the database is
 * away reports wait in memory.
 */
@ApplicationScoped
public class Incidents {
  private static final Logger LOG = System.getLogger(Incidents.class.getName());
  private static final int MOST_WAITING = 2_000;
  private static final int MOST_A_MINUTE = 30;

  @Inject Errors errors;
  @Inject CurrentCall call;
  @Inject Hands hands;
  @Inject Clock clock;

  private final BlockingQueue<ErrorEvent> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final AtomicBoolean writing = new AtomicBoolean();
  private final Throttle throttle = new Throttle(MOST_A_MINUTE);
  private final String node = Settings.get("LIVERY_NODE", "node");

  /**
   * Reports a fault of the server.
   *
   * @param place what was being done, for example {@code GET /tenancy/invites}
   * @return the code that the person is shown and that staff search for
   */
  public String report(Throwable thrown, String place) {
    Fault fault = Fault.of(thrown);
    String code = keep(ErrorSource.SERVER, fault, place);
    LOG.log(
        Level.ERROR,
        "Incident {0} in {1} (request {2}): {3}: {4} at {5}",
        code,
        Fault.mask(place),
        call.get().requestId(),
        fault.exception(),
        fault.message(),
        fault.where());
    LOG.log(Level.DEBUG, () -> "Trace of incident " + code, thrown);
    return code;
  }

  /** Reports a fault of a script in somebody's browser. */
  public String reportScript(String message, String place, String stack) {
    return keep(ErrorSource.BROWSER, Fault.ofScript(message, place, stack), place);
  }

  /** Writes what waits. Reports do this by themselves; a timer does it for what an outage kept. */
  public void flush() {
    if (!writing.compareAndSet(false, true)) return;
    try {
      List<ErrorEvent> batch = new ArrayList<>();
      while (waiting.drainTo(batch, 100) > 0 && write(batch)) batch.clear();
    } finally {
      writing.set(false);
    }
  }

  /** How many reports wait to be written. */
  public int backlog() {
    return waiting.size();
  }

  private String keep(ErrorSource source, Fault fault, String place) {
    Throttle.Verdict verdict =
        throttle.judge(fault.fingerprint(), Incident.code(), clock.instant());
    if (verdict.kept()) {
      ErrorEvent event = ErrorEvent.of(source, fault, place, verdict, call.get());
      if (waiting.offer(event.on(node, clock.instant()))) later();
    }
    return verdict.incident();
  }

  private void later() {
    try {
      hands.executor().execute(this::flush);
    } catch (RejectedExecutionException e) {
      LOG.log(Level.DEBUG, "Shutting down; the report stays in the log file alone");
    }
  }

  /** What cannot be written goes back to the queue, so that an outage is in the log afterwards. */
  private boolean write(List<ErrorEvent> batch) {
    try {
      call.asSystem(
          null,
          () -> {
            errors.add(batch);
            return null;
          });
      return true;
    } catch (RuntimeException e) {
      batch.forEach(waiting::offer);
      LOG.log(Level.WARNING, "{0} reports of faults wait to be written: {1}", waiting.size(), e);
      return false;
    }
  }
}
