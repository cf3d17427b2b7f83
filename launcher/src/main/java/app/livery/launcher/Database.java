package app.livery.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real PostgreSQL, kept in the data folder and listening on loopback only.
 *
 * <p>It runs apart from the launcher's process group, so that Ctrl-C reaches it last; a launcher
 * that was killed leaves it running, and the next start finds it by its data folder and stops it.
 */
public final class Database implements Closeable {
  static final String NAME = "livery";
  private static final String SUPERUSER = "postgres";
  private static final int START_SECONDS = 120;
  private static final int STOP_SECONDS = 15;
  private static final int RETRIES = 20;
  private static final long RETRY_MILLIS = 500;
  private static final int LAST_WORDS = 40;
  private static final long LOG_LIMIT = 5_000_000;

  /** Modest in memory; many locks, because dumping a fleet of schemas locks each of its tables. */
  private static final List<String> CONFIGURATION =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "max_connections=100",
          "max_locks_per_transaction=1024",
          "shared_buffers=96MB",
          "max_wal_senders=0",
          "wal_level=minimal",
          "max_logical_replication_workers=0",
          "jit=off",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_line_prefix=%m[%p]",
          "password_encryption=scram-sha-256");

  private final DataFolder folder;
  private final Programs programs;
  private final Secrets secrets;
  private final int port;
  private boolean wanted;

  private Database(DataFolder folder, Programs programs, Secrets secrets, int port) {
    this.folder = folder;
    this.programs = programs;
    this.secrets = secrets;
    this.port = port;
  }

  /** Makes the database where it is missing, mends what a kill left behind, and starts it. */
  static Database open(DataFolder folder, Programs programs, Secrets secrets, Port wish) {
    Cluster cluster = new Cluster(folder, programs);
    cluster.check();
    cluster.make(SUPERUSER, secrets.password(SUPERUSER));
    cluster.stopLeftOver();
    Database database = new Database(folder, programs, secrets, wish.claim());
    try {
      database.start();
      new Roles(database, secrets).prepare();
      return database;
    } catch (CannotStart e) {
      boolean interrupted = Thread.interrupted();
      database.stop();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      throw e;
    }
  }

  /** Starts PostgreSQL; stories stop and start it to see the application bear the loss. */
  public synchronized void start() {
    wanted = true;
    try {
      DataFolder.rotate(folder.databaseLog(), LOG_LIMIT);
      if (!Files.exists(folder.databaseLog())) {
        DataFolder.keepToOwner(Files.createFile(folder.databaseLog()));
      }
    } catch (IOException e) {
      throw new CannotStart("PostgreSQL's log cannot be written: " + e.getMessage() + ".", e);
    }
    Command.Answer answer = tryToStart();
    // children of a killed server may hold its shared memory for a moment longer
    for (int i = 0; i < RETRIES && !answer.succeeded() && lastWords().contains("in use"); i++) {
      pause();
      answer = tryToStart();
    }
    if (!answer.succeeded()) {
      throw new CannotStart(
          "PostgreSQL did not start on the data folder %s: %s See %s."
              .formatted(folder.path(), lastWords(), folder.databaseLog()));
    }
  }

  private Command.Answer tryToStart() {
    StringBuilder settings = new StringBuilder("-p " + port);
    CONFIGURATION.forEach(each -> settings.append(" -c '").append(each).append('\''));
    return control(
        START_SECONDS,
        "start",
        "--wait",
        "--silent",
        "--timeout=" + START_SECONDS,
        "--log=" + folder.databaseLog(),
        "--options=" + settings);
  }

  /** Stops PostgreSQL: connections are cut, what was committed is kept. */
  public synchronized void stop() {
    wanted = false;
    try {
      stopByProgram();
    } catch (CannotStart e) {
      // its programs were deleted meanwhile, as by a clean build: its process still takes orders
      new Cluster(folder, programs).postmaster().ifPresent(Database::end);
    }
  }

  /**
   * Starts PostgreSQL again if it has ended without having been told to; {@link Watch} asks.
   *
   * @return whether it had
   */
  synchronized boolean revive() {
    Cluster cluster = new Cluster(folder, programs);
    if (!wanted || cluster.postmaster().isPresent()) {
      return false;
    }
    cluster.stopLeftOver();
    start();
    return true;
  }

  private static void end(ProcessHandle postmaster) {
    postmaster.destroy();
    try {
      postmaster.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      postmaster.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void stopByProgram() {
    Command.Answer answer =
        control(STOP_SECONDS, "stop", "--mode=fast", "--wait", "--timeout=" + STOP_SECONDS);
    if (!answer.succeeded() && isRunning()) {
      control(STOP_SECONDS, "stop", "--mode=immediate", "--wait");
    }
  }

  public boolean isRunning() {
    return control(STOP_SECONDS, "status").succeeded();
  }

  /** The address of the application's database, without a role. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
  }

  public int port() {
    return port;
  }

  /** A connection as superuser: for preparing and for stories, never for the application. */
  public Connection connect() throws SQLException {
    return connect(NAME);
  }

  Connection connect(String database) throws SQLException {
    return connect(database, SUPERUSER);
  }

  Connection connect(String database, String role) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", role);
    login.setProperty("password", secrets.password(role));
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, login);
  }

  private Command.Answer control(int seconds, String... words) {
    List<String> arguments = new ArrayList<>(List.of(words));
    arguments.add("--pgdata=" + folder.database());
    return Command.run(programs.program("pg_ctl"), arguments, seconds + STOP_SECONDS);
  }

  /** The gravest of the log's last lines, or the very last. */
  private String lastWords() {
    List<String> lines = LastLines.of(folder.databaseLog(), LAST_WORDS);
    return lines.stream()
        .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
        .reduce((first, second) -> second)
        .or(() -> lines.stream().reduce((first, second) -> second))
        .map(line -> line.replaceFirst(".*?(FATAL|PANIC):\\s*", "") + ".")
        .orElse("it says nothing.");
  }

  private static void pause() {
    try {
      Thread.sleep(RETRY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Starting PostgreSQL was interrupted.", e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
