package app.livery.billing.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Where callers meet: whoever comes to the front writes for all who stand there, and they find
 * theirs done when it is their turn. While one round is on its way to the disk the next one
 * gathers.
 */
final class Counter {
  /** More at once makes the first wait for the last. */
  static final int MOST = 128;

  private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

  /** Fair: whoever comes back at once would else write alone, before the others have woken. */
  private final ReentrantLock front = new ReentrantLock(true);

  /** Returns when {@code mine} is closed, by this caller or another. */
  void serve(Waiting mine, Consumer<List<Waiting>> write) {
    waiting.add(mine);
    front.lock();
    try {
      while (!mine.isClosed()) serve(next(), write);
    } finally {
      front.unlock();
    }
  }

  /** Nobody of a round is left waiting, whatever ended it. */
  private static void serve(List<Waiting> round, Consumer<List<Waiting>> write) {
    try {
      write.accept(round);
    } finally {
      for (Waiting each : round)
        if (!each.isClosed()) each.fail(new IllegalStateException("The round was broken off"));
    }
  }

  private List<Waiting> next() {
    List<Waiting> round = new ArrayList<>();
    while (round.size() < MOST) {
      Waiting first = waiting.poll();
      if (first == null) break;
      round.add(first);
    }
    return round;
  }
}
