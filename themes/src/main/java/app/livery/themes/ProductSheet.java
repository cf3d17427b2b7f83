package app.livery.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The product's own style sheet: its partials, in the order of their names, served as one file. */
final class ProductSheet {
  private ProductSheet() {}

  /** What one page alone needs comes with that page. */
  static List<Path> ofSinglePages(Path partials) throws IOException {
    try (Stream<Path> list = Files.list(partials.resolve("own"))) {
      return list.sorted().toList();
    }
  }

  static Path gather(Path partials, Path work) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(partials)) {
      files = list.filter(p -> p.toString().endsWith(".scss")).sorted().toList();
    }
    Files.createDirectories(work);
    StringBuilder all = new StringBuilder();
    for (Path file : files) {
      all.append(Files.readString(file)).append('\n');
    }
    return Files.writeString(work.resolve("app.scss"), all);
  }
}
