package app.livery.proof.walls;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What a run of the harness has seen. */
public final class Report {
  private final AtomicInteger operations = new AtomicInteger();
  private final AtomicInteger rows = new AtomicInteger();
  private final AtomicInteger leaks = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final Queue<String> errors = new ConcurrentLinkedQueue<>();

  void done() {
    operations.incrementAndGet();
  }

  /** A row has been seen by the tenant {@code reader}; it ought to be that tenant's own. */
  void saw(String owner, String reader) {
    rows.incrementAndGet();
    if (!reader.equals(owner)) leaks.incrementAndGet();
  }

  void leaked(int count) {
    leaks.addAndGet(count);
  }

  void refused() {
    refused.incrementAndGet();
  }

  void failed(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) cause = cause.getCause();
    errors.add(cause.getClass().getSimpleName() + ": " + cause.getMessage());
  }

  public int operations() {
    return operations.get();
  }

  public int rows() {
    return rows.get();
  }

  public int leaks() {
    return leaks.get();
  }

  public int refusals() {
    return refused.get();
  }

  public int errors() {
    return errors.size();
  }

  /** Nothing leaked and nothing failed: what a sound wall shows. */
  public boolean isGreen() {
    return leaks.get() == 0 && errors.isEmpty();
  }

  @Override
  public String toString() {
    return "%d operations, %d rows, %d leaks, %d trespasses refused, %d errors %s"
        .formatted(
            operations.get(),
            rows.get(),
            leaks.get(),
            refused.get(),
            errors.size(),
            errors.stream().distinct().limit(3).toList());
  }
}
