package app.livery.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path temp;

  @Test
  void a_missing_folder_is_made_for_its_owner_only() throws IOException {
    Path path = temp.resolve("a/b");
    DataFolder.hold(path).close();
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
  }

  @Test
  void one_launcher_holds_it_at_a_time() {
    try (DataFolder held = DataFolder.hold(temp)) {
      CannotStart refusal = assertThrows(CannotStart.class, () -> DataFolder.hold(temp));
      assertTrue(refusal.getMessage().startsWith("Livery already runs on the data folder"));
    }
    DataFolder.hold(temp).close();
  }

  @Test
  void a_file_in_its_place_is_refused() throws IOException {
    Path file = Files.createFile(temp.resolve("file"));
    CannotStart refusal = assertThrows(CannotStart.class, () -> DataFolder.hold(file));
    assertTrue(refusal.getMessage().endsWith("is a file, not a folder."));
  }

  @Test
  void secrets_are_made_once_and_kept_for_their_owner() throws IOException {
    try (DataFolder folder = DataFolder.hold(temp)) {
      String key = Secrets.of(folder).key();
      assertEquals(key, Secrets.of(folder).key());
      assertFalse(key.equals(Secrets.of(folder).password("livery_app")));
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secrets())));
    }
  }

  @Test
  void a_database_without_its_secrets_is_refused() throws IOException {
    try (DataFolder folder = DataFolder.hold(temp)) {
      Files.createDirectory(folder.database());
      CannotStart refusal = assertThrows(CannotStart.class, () -> Secrets.of(folder));
      assertTrue(refusal.getMessage().contains("secrets.properties is missing"));
    }
  }
}
