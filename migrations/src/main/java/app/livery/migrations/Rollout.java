package app.livery.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Brings tenants up to date in waves: one, a tenth, all the others.
 *
 * <p>A tenant that fails is written down and stops nobody else. A wave has failed, and the rollout
 * stops, when at least two tenants and more than a fifth of it failed: then it is the migration
 * that is to blame. The first wave goes on until one tenant has succeeded, so that a single bad one
 * cannot hold up all the good ones.
 */
final class Rollout {
  private static final int CREW = 3;

  private final DataSource owner;
  private final Clock clock;
  private final List<Script> scripts;
  private final AtomicInteger broughtUp = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  Rollout(DataSource owner, Clock clock, List<Script> scripts) {
    this.owner = owner;
    this.clock = clock;
    this.scripts = scripts;
  }

  FleetReport run(List<Laggard> behind) throws SQLException {
    List<Laggard> left = new ArrayList<>(behind);
    boolean stopped = !tryOnFirst(left);
    if (!stopped) stopped = !wave(left, Math.max(1, behind.size() / 10));
    if (!stopped) stopped = !wave(left, left.size());
    return new FleetReport(
        behind.size(), broughtUp.get(), failed.get(), stopped && !left.isEmpty());
  }

  /**
   * @return whether one has succeeded before two have failed
   */
  private boolean tryOnFirst(List<Laggard> left) throws SQLException {
    while (!left.isEmpty() && broughtUp.get() == 0 && failed.get() < 2) upgrade(left.remove(0));
    return broughtUp.get() > 0;
  }

  private void upgrade(Laggard laggard) throws SQLException {
    try (Connection connection = owner.getConnection()) {
      count(new Upgrade(connection, clock, scripts).of(laggard));
    }
  }

  /**
   * @return whether few enough failed
   */
  private boolean wave(List<Laggard> left, int size) throws SQLException {
    List<Laggard> wave = new ArrayList<>(left.subList(0, Math.min(size, left.size())));
    left.subList(0, wave.size()).clear();
    int failedBefore = failed.get();
    Queue<Laggard> queue = new ConcurrentLinkedQueue<>(wave);
    ExecutorService crew = Executors.newFixedThreadPool(CREW);
    try {
      List<Future<Void>> hands = new ArrayList<>();
      for (int i = 0; i < Math.min(CREW, wave.size()); i++) hands.add(crew.submit(hand(queue)));
      for (Future<Void> hand : hands) await(hand);
    } finally {
      crew.shutdownNow();
    }
    int failedNow = failed.get() - failedBefore;
    return failedNow < 2 || failedNow * 5 <= wave.size();
  }

  /** Works through the queue on one warm connection. */
  private Callable<Void> hand(Queue<Laggard> queue) {
    return () -> {
      try (Connection connection = owner.getConnection()) {
        Upgrade upgrade = new Upgrade(connection, clock, scripts);
        for (Laggard next = queue.poll(); next != null; next = queue.poll())
          count(upgrade.of(next));
      }
      return null;
    };
  }

  private void count(boolean success) {
    (success ? broughtUp : failed).incrementAndGet();
  }

  private static void await(Future<Void> hand) throws SQLException {
    try {
      hand.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped between two tenants", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SQLException lost) throw lost;
      throw new IllegalStateException(e.getCause());
    }
  }
}
