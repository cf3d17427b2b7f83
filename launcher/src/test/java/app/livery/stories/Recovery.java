package app.livery.stories;

import app.livery.launcher.House;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How a house comes back after a part of it was gone, and how a story waits for it. */
final class Recovery {
  private Recovery() {}

  /** Starts the database and nothing else, and waits until the server has found it. */
  static void bringBack(House house) {
    house.database().start();
    settle(house);
  }

  /** Waits until the server has found the database, and then until it has looked once more. */
  static void settle(House house) {
    eventually("ready", house.server()::isReady);
    pause(Duration.ofSeconds(3));
    eventually("ready", house.server()::isReady);
  }

  static void eventually(String what, BooleanSupplier holds) {
    for (int i = 0; i < 150; i++) {
      if (holds.getAsBoolean()) {
        return;
      }
      pause(Duration.ofMillis(200));
    }
    throw new AssertionError("It never came true: " + what);
  }

  static void pause(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
