package app.livery.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets several threads do something at the same moment and tells how each fared. */
public final class Race {
  private Race() {}

  /** How many came through, and what stopped the others. */
  public record Outcome(int won, List<Throwable> refusals) {
    public long refused(Class<? extends Throwable> by) {
      return refusals.stream().filter(by::isInstance).count();
    }
  }

  /** Starts {@code runners} threads; {@code lane} makes the work of each from its number. */
  public static Outcome of(int runners, IntFunction<Callable<?>> lane) {
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(runners);
    try {
      List<Future<?>> lanes = new ArrayList<>();
      for (int i = 0; i < runners; i++) {
        Callable<?> work = lane.apply(i);
        lanes.add(
            threads.submit(
                () -> {
                  start.await();
                  return work.call();
                }));
      }
      start.countDown();
      return count(lanes);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Outcome count(List<Future<?>> lanes) {
    int won = 0;
    List<Throwable> refusals = new ArrayList<>();
    for (Future<?> lane : lanes) {
      try {
        lane.get();
        won++;
      } catch (ExecutionException e) {
        refusals.add(e.getCause());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return new Outcome(won, refusals);
  }
}
