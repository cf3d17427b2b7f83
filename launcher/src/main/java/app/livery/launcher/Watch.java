package app.livery.launcher;

import java.io.Closeable;
import java.time.Duration;

/**
 * Keeps an eye on PostgreSQL while a house is open. A server that ends without having been told to,
 * as one that the system kills for its memory, is started again on the same files and port; the
 * application finds it there by itself.
 */
final class Watch implements Closeable {
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Database database;
  private final Thread thread = new Thread(this::keep, "watch the database");
  private String told = "";

  private Watch(Database database) {
    this.database = database;
  }

  /** Begins to watch. */
  static Watch over(Database database) {
    Watch watch = new Watch(database);
    watch.thread.setDaemon(true);
    watch.thread.start();
    return watch;
  }

  private void keep() {
    try {
      while (true) {
        Thread.sleep((look() ? LOOK : PAUSE).toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether all is well by now; where it is not, it looks again after a longer pause. */
  private boolean look() {
    try {
      if (database.revive()) {
        tell("PostgreSQL had ended by itself; it has been started again.");
        told = "";
      }
      return true;
    } catch (CannotStart e) {
      if (!thread.isInterrupted()) {
        tell("PostgreSQL has ended by itself and does not start again: " + e.getMessage());
      }
      return false;
    }
  }

  /** Says each thing once, however often it is tried. */
  private void tell(String sentence) {
    if (!sentence.equals(told)) {
      System.err.println("  " + sentence);
    }
    told = sentence;
  }

  /** Ends the watch, in the middle of a start if need be. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
