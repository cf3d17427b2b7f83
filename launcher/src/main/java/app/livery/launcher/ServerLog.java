package app.livery.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes what the server prints to its log, and turns the log over when it has grown. */
final class ServerLog {
  private static final long LIMIT = 10_000_000;
  private static final int BUFFER = 8192;
  private static final int WINDOW = 1000;
  private static final Pattern FAILED_DEPLOYMENT =
      Pattern.compile("Exception while (loading|deploying) the app");
  private static final int SHOWN = 12;

  /** The link that a server without staff offers to whoever runs it. */
  private static final Pattern SET_UP = Pattern.compile("https?://\\S+/setup/\\S+");

  private ServerLog() {}

  /** Each start begins a new log; the one before stays as {@code .1}. */
  static void follow(InputStream output, Path log) throws IOException {
    DataFolder.rotate(log, 0);
    DataFolder.keepToOwner(Files.createFile(log));
    Thread writer = new Thread(() -> copy(output, log), "server log");
    writer.setDaemon(true);
    writer.start();
  }

  /** A server that cannot deploy its application goes on running without it. */
  static boolean tellsOfFailedDeployment(Path log) {
    return LastLines.of(log, WINDOW).stream().anyMatch(FAILED_DEPLOYMENT.asPredicate());
  }

  /** What the log holds against the server: grave entries, and what caused them. */
  static List<String> complaints(Path log) {
    List<String> grave =
        LastLines.of(log, WINDOW).stream()
            .filter(line -> line.contains(" SEVERE ") || line.startsWith("Caused by:"))
            .distinct()
            .toList();
    return grave.subList(0, Math.min(grave.size(), SHOWN));
  }

  /** Where the first of the staff sets up the platform; nothing once there is somebody. */
  static Optional<String> setUpLink(Path log) {
    return LastLines.of(log, WINDOW).stream()
        .flatMap(line -> SET_UP.matcher(line).results())
        .map(MatchResult::group)
        .reduce((earlier, later) -> later);
  }

  private static void copy(InputStream output, Path log) {
    byte[] buffer = new byte[BUFFER];
    try (output) {
      int length = output.read(buffer);
      while (length >= 0) {
        DataFolder.rotate(log, LIMIT);
        try (OutputStream file =
            Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
          file.write(buffer, 0, length);
        }
        length = output.read(buffer);
      }
    } catch (IOException e) {
      // the server died in mid-sentence, or its disk is full: its exit is told elsewhere
      Thread.currentThread().interrupt();
    }
  }
}
