package app.livery.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  @TempDir Path temp;
  private DataFolder folder;
  private Database database;
  private Watch watch;

  @BeforeEach
  void open() {
    folder = DataFolder.hold(temp);
    database = Database.open(folder, Programs.here(), Secrets.of(folder), Port.any());
    watch = Watch.over(database);
  }

  @AfterEach
  void close() {
    watch.close();
    database.close();
    folder.close();
  }

  @Test
  void a_database_that_dies_alone_is_started_again_where_it_was() throws Exception {
    run("create table kept (word text)", "insert into kept values ('yes')");
    for (int death = 0; death < 2; death++) {
      long before = postmaster().pid();
      kill(postmaster());
      assertEquals("yes", inTheEnd("select word from kept"));
      assertTrue(postmaster().pid() != before, "it is another process now");
    }
  }

  @Test
  void one_that_was_told_to_stop_stays_stopped() throws Exception {
    database.stop();
    Thread.sleep(2_000);
    assertFalse(database.isRunning());
  }

  @Test
  void nobody_starts_it_once_the_watch_is_over() throws Exception {
    watch.close();
    kill(postmaster());
    Thread.sleep(2_000);
    assertFalse(database.isRunning());
  }

  private ProcessHandle postmaster() throws Exception {
    String pid = Files.readAllLines(folder.database().resolve("postmaster.pid")).get(0);
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  private void run(String... statements) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  /** What the query finds as soon as the database answers again. */
  private String inTheEnd(String query) throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (true) {
      try (Connection connection = database.connect();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(query)) {
        rows.next();
        return rows.getString(1);
      } catch (SQLException e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
        Thread.sleep(200);
      }
    }
  }
}
