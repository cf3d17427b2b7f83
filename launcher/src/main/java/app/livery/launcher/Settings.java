package app.livery.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/** A small file of names and values, readable by its owner only, replaced as a whole. */
final class Settings {
  private final Path file;
  private final Properties values = new Properties();

  private Settings(Path file) {
    this.file = file;
  }

  static Settings of(Path file) {
    Settings settings = new Settings(file);
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        settings.values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new CannotStart("The file " + file + " cannot be read: " + e.getMessage() + ".", e);
      }
    }
    return settings;
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(values.getProperty(name)).filter(value -> !value.isBlank());
  }

  /** The value kept under this name; the first time it is made and kept. */
  String keep(String name, Supplier<String> first) {
    return find(name)
        .orElseGet(
            () -> {
              put(name, first.get());
              return values.getProperty(name);
            });
  }

  void put(String name, String value) {
    values.setProperty(name, value);
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(draft);
      Files.createFile(draft);
      DataFolder.keepToOwner(draft);
      try (Writer writer = Files.newBufferedWriter(draft)) {
        values.store(writer, null);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CannotStart("The file " + file + " cannot be written: " + e.getMessage() + ".", e);
    }
  }
}
