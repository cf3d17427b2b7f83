package app.livery.stripeserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Writes everything into one file soon after it changed; the old file stays until the new is whole.
 */
final class Keeper implements AutoCloseable {
  private static final long MILLIS = 400;

  private final World world;
  private final Path file;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "stripe keeper");
            made.setDaemon(true);
            return made;
          });
  private long written;

  Keeper(World world, Path folder) {
    this.world = world;
    this.file = folder == null ? null : folder.resolve("stripe.json");
  }

  void load() {
    try {
      if (file != null && Files.exists(file)) {
        world.load(Json.read(Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void start() {
    if (file != null) {
      thread.scheduleWithFixedDelay(this::tryToWrite, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** A full disk is told, and tried again. */
  private void tryToWrite() {
    try {
      write();
    } catch (UncheckedIOException e) {
      System.getLogger(Keeper.class.getName())
          .log(System.Logger.Level.ERROR, file + " cannot be written", e);
    }
  }

  private synchronized void write() {
    long changes = world.changes();
    if (file == null || changes == written) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Path fresh = file.resolveSibling("stripe.json.new");
      Files.writeString(fresh, Json.write(world.save()));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      written = changes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    write();
  }
}
