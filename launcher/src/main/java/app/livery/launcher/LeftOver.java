package app.livery.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server process of a launcher that was killed.
 *
 * <p>It is known by its number and the instant it started in, so that a number which the system
 * gave to somebody else is left alone.
 */
final class LeftOver {
  private static final int PATIENCE_SECONDS = 10;

  private LeftOver() {}

  static void note(ProcessHandle process, Path file) throws IOException {
    Files.writeString(file, identity(process));
  }

  static void forget(Path file) {
    file.toFile().delete();
  }

  /** Stops the noted process if it still runs. */
  static void stop(Path file) {
    find(file).ifPresent(LeftOver::stop);
    forget(file);
  }

  private static Optional<ProcessHandle> find(Path file) {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      String noted = Files.readString(file).strip();
      String number = noted.split(" ")[0];
      return number.matches("[0-9]+")
          ? ProcessHandle.of(Long.parseLong(number)).filter(p -> identity(p).equals(noted))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String identity(ProcessHandle process) {
    return process.pid() + " " + process.info().startInstant().map(Instant::toString).orElse("?");
  }

  private static void stop(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
