package app.livery.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The product's own scripts, without what only their readers need. */
final class OwnScripts {
  /** Where a folder of sources is served from. */
  private static final Map<String, String> SERVED =
      Map.of("design", "META-INF/resources/design/", "ui", "webroot/resources/ui/");

  private OwnScripts() {}

  static Map<String, String> packed(Path sources) throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (Map.Entry<String, String> folder : SERVED.entrySet()) {
      for (Path file : scripts(sources.resolve(folder.getKey()))) {
        String name = file.getFileName().toString();
        all.put(folder.getValue() + name, Script.packed(name, Files.readString(file)));
      }
    }
    return all;
  }

  private static List<Path> scripts(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(each -> each.toString().endsWith(".js")).sorted().toList();
    }
  }
}
