package app.livery.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** PostgreSQL's files in the data folder: made once, checked at each start. */
final class Cluster {
  private static final int MAKE_SECONDS = 120;
  private static final int STOP_SECONDS = 15;
  private static final Duration CLOCK_SLACK = Duration.ofSeconds(5);

  private final DataFolder folder;
  private final Programs programs;

  Cluster(DataFolder folder, Programs programs) {
    this.folder = folder;
    this.programs = programs;
  }

  /** Refuses a folder that is not PostgreSQL's, or that another PostgreSQL has written. */
  void check() {
    Path files = folder.database();
    if (!Files.exists(files)) {
      return;
    }
    String found = read(files.resolve("PG_VERSION")).map(String::strip).orElse("");
    if (found.isEmpty() || !Files.exists(files.resolve("global/pg_control"))) {
      throw new CannotStart(
          "The data folder %s is broken: its postgres folder holds no whole database. Restore it from a copy, or choose another folder with LIVERY_DATA."
              .formatted(folder.path()));
    }
    if (!found.equals(String.valueOf(programs.major()))) {
      throw new CannotStart(
          "The data folder %s was written by PostgreSQL %s, and this is PostgreSQL %d. Choose another folder with LIVERY_DATA."
              .formatted(folder.path(), found, programs.major()));
    }
  }

  /** Makes the files aside and moves them in as a whole, so that a kill leaves none or all. */
  void make(String superuser, String password) {
    if (Files.exists(folder.database())) {
      return;
    }
    Path draft = folder.path().resolve("postgres.new");
    Path secret = folder.path().resolve("postgres.secret");
    try {
      DataFolder.wipe(draft);
      Files.deleteIfExists(secret);
      DataFolder.keepToOwner(Files.createFile(secret));
      Files.writeString(secret, password + "\n");
      make(superuser, draft, secret);
      Files.move(draft, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new CannotStart(
          "The data folder " + folder.path() + " cannot be written: " + e.getMessage() + ".", e);
    } finally {
      secret.toFile().delete();
    }
  }

  private void make(String superuser, Path draft, Path secret) {
    Command.Answer answer =
        Command.run(
            programs.program("initdb"),
            List.of(
                "--pgdata=" + draft,
                "--username=" + superuser,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                // sorts every script sensibly, the same on every machine
                "--locale-provider=icu",
                "--icu-locale=und",
                "--no-sync"),
            MAKE_SECONDS);
    if (!answer.succeeded()) {
      throw new CannotStart("PostgreSQL cannot make its files: " + answer.output());
    }
  }

  /** Stops a server that a killed launcher left behind; never a process that is not ours. */
  void stopLeftOver() {
    Path lock = lock();
    if (!Files.exists(lock)) {
      return;
    }
    Optional<ProcessHandle> ours = postmaster();
    if (ours.isPresent()) {
      stop(ours.get());
      return;
    }
    try {
      // its process is gone, and the number may belong to somebody else by now
      Files.deleteIfExists(lock);
    } catch (IOException e) {
      throw new CannotStart("The file " + lock + " cannot be removed: " + e.getMessage() + ".", e);
    }
  }

  /** The server process that runs on these files right now. */
  Optional<ProcessHandle> postmaster() {
    List<String> lines = read(lock()).map(text -> text.lines().toList()).orElse(List.of());
    return lines.isEmpty()
        ? Optional.empty()
        : process(lines).filter(process -> isOurs(process, lines));
  }

  private Path lock() {
    return folder.database().resolve("postmaster.pid");
  }

  private static Optional<ProcessHandle> process(List<String> lines) {
    return lines.get(0).matches("[0-9]+")
        ? ProcessHandle.of(Long.parseLong(lines.get(0)))
        : Optional.empty();
  }

  /** By its arguments where the system shows them, otherwise by the second it started in. */
  private boolean isOurs(ProcessHandle process, List<String> lines) {
    ProcessHandle.Info info = process.info();
    if (!info.command().orElse("").endsWith("/postgres")) {
      return false;
    }
    if (info.arguments().isPresent()) {
      String path = folder.database().toString();
      return Arrays.stream(info.arguments().get()).anyMatch(a -> a.endsWith(path));
    }
    if (lines.size() < 3 || !lines.get(2).matches("[0-9]+")) {
      return false;
    }
    Instant written = Instant.ofEpochSecond(Long.parseLong(lines.get(2)));
    return info.startInstant()
        .map(start -> Duration.between(start, written).abs().compareTo(CLOCK_SLACK) < 0)
        .orElse(false);
  }

  private void stop(ProcessHandle server) {
    Command.run(
        programs.program("pg_ctl"),
        List.of("stop", "--mode=fast", "--wait", "--timeout=10", "--pgdata=" + folder.database()),
        STOP_SECONDS);
    try {
      server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException | java.util.concurrent.ExecutionException e) {
      throw new CannotStart(
          "An earlier PostgreSQL (process %d) still holds the data folder %s and does not stop."
              .formatted(server.pid(), folder.path()),
          e);
    }
  }

  private static Optional<String> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new CannotStart("The file " + file + " cannot be read: " + e.getMessage() + ".", e);
    }
  }
}
