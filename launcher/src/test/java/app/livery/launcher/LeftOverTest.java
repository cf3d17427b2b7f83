package app.livery.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOverTest {
  @TempDir Path temp;
  private Path file;
  private Process process;

  @BeforeEach
  void start() throws IOException {
    file = temp.resolve("server.pid");
    process = new ProcessBuilder("sleep", "60").start();
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  @Test
  void a_process_that_was_left_behind_is_stopped() throws IOException {
    LeftOver.note(process.toHandle(), file);
    LeftOver.stop(file);
    assertFalse(process.isAlive());
    assertFalse(Files.exists(file));
  }

  @Test
  void a_stranger_with_the_same_number_is_left_alone() throws IOException {
    Files.writeString(file, process.pid() + " 2001-01-01T00:00:00Z");
    LeftOver.stop(file);
    assertTrue(process.isAlive());
  }

  @Test
  void a_broken_note_harms_nobody() throws IOException {
    Files.writeString(file, "nonsense");
    LeftOver.stop(file);
    assertFalse(Files.exists(file));
  }
}
