package app.livery.migrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tenant schemas' migrations and their baseline, read from where this class comes from. */
final class Scripts {
  private static final Pattern MIGRATION = Pattern.compile("V(\\d{8}_\\d{4})__(\\w+)\\.sql");
  private static final Pattern BASELINE = Pattern.compile("B(\\d{8}_\\d{4})__(\\w+)\\.sql");
  private static final String FOLDER = "db/tenant";

  private Scripts() {}

  /** All migrations, oldest first. */
  static List<Script> all() {
    List<Script> scripts = matching(MIGRATION);
    if (scripts.stream().map(Script::version).distinct().count() != scripts.size())
      throw new IllegalStateException("Two tenant migrations share a version");
    return scripts;
  }

  /** The newest baseline; empty when there is none. */
  static Optional<Script> baseline() {
    return matching(BASELINE).stream().reduce((older, newer) -> newer);
  }

  private static List<Script> matching(Pattern name) {
    try {
      URL marker = Scripts.class.getResource("/" + FOLDER + "/README.md");
      URI folder = new URI(marker.toString().replaceAll("/README\\.md$", ""));
      if (!folder.getScheme().equals("jar")) return below(Path.of(folder), name);
      try (FileSystem jar =
          FileSystems.newFileSystem(URI.create(archive(folder)), Map.of(), null)) {
        return below(jar.getPath("/" + FOLDER), name);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String archive(URI folder) {
    String text = folder.toString();
    return text.substring(0, text.lastIndexOf("!/"));
  }

  private static List<Script> below(Path folder, Pattern name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .flatMap(file -> read(file, name).stream())
          .sorted(Comparator.comparing(Script::version))
          .toList();
    }
  }

  private static Optional<Script> read(Path file, Pattern form) {
    Matcher name = form.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) return Optional.empty();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readAllBytes();
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      String sql = new String(bytes, StandardCharsets.UTF_8);
      return Optional.of(new Script(name.group(1), name.group(2), sql, sum));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
