package app.livery.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Credits;
import app.livery.kernel.Ids;
import app.livery.kernel.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CounterTest {
  private final Counter counter = new Counter();

  @Test
  void whoever_stands_behind_is_served_in_the_next_round() throws InterruptedException {
    AtomicInteger rounds = new AtomicInteger();
    List<Waiting> all =
        behind(
            round -> {
              rounds.incrementAndGet();
              round.forEach(CounterTest::close);
            });
    assertTrue(all.stream().allMatch(Waiting::isClosed));
    assertEquals(1, rounds.get(), "three that stand behind are written together");
  }

  @Test
  void nobody_is_left_waiting_when_a_round_is_broken_off() throws InterruptedException {
    List<Waiting> all =
        behind(
            round -> {
              throw new StackOverflowError();
            });
    assertEquals(3, all.size());
    for (Waiting each : all) {
      assertTrue(each.isClosed());
      assertThrows(IllegalStateException.class, each::answer);
    }
  }

  /** Three come while a first round is on its way; they write in this way when it is their turn. */
  private List<Waiting> behind(Consumer<List<Waiting>> write) throws InterruptedException {
    List<Waiting> all = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Waiting one = waiting();
      all.add(one);
      Thread thread = new Thread(() -> counter.serve(one, write));
      thread.setUncaughtExceptionHandler((which, error) -> {});
      threads.add(thread);
    }
    counter.serve(
        waiting(),
        first -> {
          threads.forEach(Thread::start);
          while (!threads.stream().allMatch(each -> each.getState() == Thread.State.WAITING))
            Thread.onSpinWait();
          first.forEach(CounterTest::close);
        });
    for (Thread thread : threads) thread.join();
    return all;
  }

  private static void close(Waiting waiting) {
    waiting.fail(new IllegalArgumentException("closed by the test"));
  }

  private static Waiting waiting() {
    OrganisationId wallet = new OrganisationId(Ids.next());
    return new Waiting(new Use(Ids.next(), wallet, Credits.of(1), "key", null, null, "test"));
  }
}
