package app.livery.web.api.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the repository that is made from the code. */
record Committed(String name) {
  /** Fails while the file says something else; with {@code -Drenew=true} it writes it anew. */
  void mustSay(String text) {
    Path file = root().resolve(name);
    try {
      if (Boolean.getBoolean("renew")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      String found = Files.exists(file) ? Files.readString(file) : "";
      assertEquals(
          text, found, name + " is stale: renew it with  mvn -pl web -am test -Drenew=true");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The repository's own folder, from wherever the build was started. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("migrations/pom.xml"))) folder = folder.getParent();
    return folder;
  }
}
