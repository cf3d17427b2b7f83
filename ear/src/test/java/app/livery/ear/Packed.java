package app.livery.ear;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Where an archive holds its classes, those in archives inside it included.
 *
 * @param places the archives that hold a class, by the class's name
 */
record Packed(Map<String, List<String>> places) {
  private static final String CLASSES = "WEB-INF/classes/";

  static Packed in(Path archive) {
    Packed packed = new Packed(new TreeMap<>());
    try (InputStream in = Files.newInputStream(archive)) {
      packed.look(archive.getFileName().toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed;
  }

  private void look(String archive, InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      if (name.matches(".*\\.(jar|war)")) look(name, new ByteArrayInputStream(zip.readAllBytes()));
      else if (isClass(name))
        add(name.startsWith(CLASSES) ? name.substring(CLASSES.length()) : name, archive);
    }
  }

  /** Descriptors of modules and variants for other releases of Java are no classes of their own. */
  private static boolean isClass(String name) {
    return name.endsWith(".class") && !name.contains("META-INF/") && !name.endsWith("-info.class");
  }

  void add(String name, String archive) {
    places.computeIfAbsent(name, any -> new ArrayList<>()).add(archive);
  }

  /** Classes that stand in more than one place, with these places. */
  List<String> twice() {
    return places.entrySet().stream()
        .filter(each -> each.getValue().size() > 1)
        .map(each -> each.getKey() + " in " + each.getValue())
        .toList();
  }

  /** Classes that the other has and this one lacks. */
  List<String> lacks(Packed other) {
    TreeSet<String> missing = new TreeSet<>(other.places.keySet());
    missing.removeAll(places.keySet());
    return List.copyOf(missing);
  }

  boolean holds(String name) {
    return places.containsKey(name);
  }
}
