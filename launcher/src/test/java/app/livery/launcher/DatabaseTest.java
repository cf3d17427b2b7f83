package app.livery.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir Path temp;
  private DataFolder folder;
  private Secrets secrets;
  private Database database;

  @BeforeEach
  void open() {
    folder = DataFolder.hold(temp);
    secrets = Secrets.of(folder);
    database = start();
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
    folder.close();
  }

  private Database start() {
    return Database.open(folder, Programs.here(), secrets, Port.any());
  }

  @Test
  void what_was_committed_survives_a_restart() throws SQLException {
    run("create table kept (word text)", "insert into kept values ('yes')");
    database.close();
    database = start();
    assertEquals("yes", one("select word from kept"));
  }

  @Test
  void a_killed_server_comes_back_with_all_that_was_committed() throws Exception {
    run("create table kept (word text)", "insert into kept values ('yes')");
    kill(postmaster());
    assertTrue(Files.exists(folder.database().resolve("postmaster.pid")));
    database = start();
    assertEquals("yes", one("select word from kept"));
  }

  @Test
  void a_server_left_behind_is_stopped_and_started_anew() throws Exception {
    ProcessHandle before = postmaster();
    database = start();
    assertFalse(before.isAlive());
    assertEquals("1", one("select 1"));
  }

  @Test
  void a_process_that_is_not_ours_is_left_alone() throws Exception {
    database.close();
    Process stranger = new ProcessBuilder("sleep", "60").start();
    try {
      Files.write(
          folder.database().resolve("postmaster.pid"),
          List.of(String.valueOf(stranger.pid()), folder.database().toString(), "0", "1"));
      database = start();
      assertTrue(stranger.isAlive());
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void the_application_gets_roles_that_are_no_superusers_and_need_their_password()
      throws SQLException {
    String strong =
        "select count(*) from pg_roles where rolname like 'livery%' and (rolsuper or rolbypassrls)";
    assertEquals("0", one(strong));
    try (Connection app = database.connect(Database.NAME, Roles.APP)) {
      assertTrue(app.isValid(1));
    }
    assertThrows(
        SQLException.class,
        () -> DriverManager.getConnection(database.url(), Roles.APP, "guess").close());
  }

  @Test
  void it_listens_on_loopback_only() throws SQLException {
    assertEquals("127.0.0.1", one("show listen_addresses"));
    assertEquals("", one("show unix_socket_directories"));
  }

  @Test
  void files_of_another_postgresql_are_refused() throws IOException {
    database.close();
    database = null;
    Files.writeString(folder.database().resolve("PG_VERSION"), "16\n");
    CannotStart refusal = assertThrows(CannotStart.class, this::start);
    assertTrue(refusal.getMessage().contains("written by PostgreSQL 16"));
  }

  @Test
  void a_folder_that_holds_half_a_database_is_refused() throws IOException {
    database.close();
    database = null;
    Files.delete(folder.database().resolve("global/pg_control"));
    CannotStart refusal = assertThrows(CannotStart.class, this::start);
    assertTrue(refusal.getMessage().contains("is broken"));
  }

  @Test
  void stories_can_take_it_away_and_give_it_back() throws SQLException {
    database.stop();
    assertThrows(SQLException.class, () -> database.connect().close());
    database.start();
    assertEquals("1", one("select 1"));
  }

  private ProcessHandle postmaster() throws IOException {
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

  private String one(String query) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
