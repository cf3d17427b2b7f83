package app.livery.stories;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Programs that use credits at once, one by one; each says a key until it is answered. No answer at
 * all is none, too.
 */
final class CreditLanes implements AutoCloseable {
  private static final int LANES = 4;

  private final Caller program;
  private final String wallet;
  private final int uses;
  private final AtomicInteger answered = new AtomicInteger();
  private final ExecutorService threads = Executors.newFixedThreadPool(LANES);
  private final List<Future<?>> lanes = new ArrayList<>();

  /**
   * Begins at once.
   *
   * @param wallet the path of an organisation's credits
   * @param uses how many each program has
   */
  CreditLanes(Caller program, String wallet, int uses) {
    this.program = program;
    this.wallet = wallet;
    this.uses = uses;
    for (int i = 0; i < LANES; i++) {
      String lane = "lane-" + i;
      lanes.add(threads.submit(() -> use(lane)));
    }
  }

  private void use(String lane) {
    for (int i = 0; i < uses; i++) {
      Map<String, Object> use = Map.of("credits", "1", "service", "test", "key", lane + "-" + i);
      while (!isAnswered(use)) Recovery.pause(Duration.ofMillis(200));
      answered.incrementAndGet();
    }
  }

  private boolean isAnswered(Map<String, Object> use) {
    try {
      return program.post(wallet + "/debits", use).status() == 201;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** How many uses there are in all. */
  int all() {
    return LANES * uses;
  }

  /** How many have been answered. */
  int answered() {
    return answered.get();
  }

  /** Waits until each has been answered. */
  void await() throws Exception {
    for (Future<?> each : lanes) each.get(2, TimeUnit.MINUTES);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
