package app.livery.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
  @TempDir Path temp;

  @Test
  void a_deployment_that_failed_is_told_with_its_causes() throws IOException {
    Path log = temp.resolve("server.log");
    List<String> lines =
        List.of(
            "2026-01-01T00:00:00.000 INFO    x: Starting",
            "2026-01-01T00:00:01.000 SEVERE  x: Exception while loading the app",
            "\tat some.Where",
            "Caused by: java.lang.IllegalStateException: Set LIVERY_DB_URL");
    Files.write(log, lines);
    assertTrue(ServerLog.tellsOfFailedDeployment(log));
    assertEquals(List.of(lines.get(1), lines.get(3)), ServerLog.complaints(log));
  }

  @Test
  void a_quiet_start_is_no_failure() throws IOException {
    Path log = Files.writeString(temp.resolve("server.log"), "INFO x: Starting\n");
    assertFalse(ServerLog.tellsOfFailedDeployment(log));
  }

  @Test
  void a_server_without_staff_offers_its_latest_link() throws IOException {
    Path log = temp.resolve("server.log");
    Files.write(
        log,
        List.of(
            "WARNING x: Nobody runs this platform yet. Within 24 hours, open http://localhost:1/setup/a",
            "WARNING x: Nobody runs this platform yet. Within 24 hours, open http://localhost:1/setup/b"));
    assertEquals(Optional.of("http://localhost:1/setup/b"), ServerLog.setUpLink(log));
    Files.writeString(log, "INFO x: Starting\n");
    assertEquals(Optional.empty(), ServerLog.setUpLink(log));
  }

  @Test
  void a_log_that_has_grown_is_turned_over_once() throws IOException {
    Path log = Files.writeString(temp.resolve("server.log"), "old");
    DataFolder.rotate(log, 2);
    assertFalse(Files.exists(log));
    assertEquals("old", Files.readString(temp.resolve("server.log.1")));
  }
}
