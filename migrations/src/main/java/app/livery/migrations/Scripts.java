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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tenant schemas' migrations, oldest first, read once from where this class comes from. */
final class Scripts {
  private static final Pattern NAME = Pattern.compile("V(\\d{8}_\\d{4})__(\\w+)\\.sql");
  private static final String FOLDER = "db/tenant";

  private Scripts() {}

  static List<Script> all() {
    try {
      URL marker = Scripts.class.getResource("/" + FOLDER + "/README.md");
      URI folder = new URI(marker.toString().replaceAll("/README\\.md$", ""));
      if (!folder.getScheme().equals("jar")) return below(Path.of(folder));
      try (FileSystem jar =
          FileSystems.newFileSystem(URI.create(archive(folder)), Map.of(), null)) {
        return below(jar.getPath("/" + FOLDER));
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

  private static List<Script> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Script> scripts =
          files
              .filter(file -> NAME.matcher(String.valueOf(file.getFileName())).matches())
              .map(Scripts::read)
              .sorted(Comparator.comparing(Script::version))
              .toList();
      if (scripts.stream().map(Script::version).distinct().count() != scripts.size())
        throw new IllegalStateException("Two tenant migrations share a version");
      return scripts;
    }
  }

  private static Script read(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    name.matches();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readAllBytes();
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      return new Script(
          name.group(1), name.group(2), new String(bytes, StandardCharsets.UTF_8), sum);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
