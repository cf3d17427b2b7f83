package app.livery.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** What PrimeFaces ships, read from the jars on the build's class path. */
final class Stock {
  /** An entry that only the jar of the SCSS sources has. */
  static final String SOURCES = "theme-base/_components.scss";

  private Stock() {}

  /** Unpacks every SCSS file of the jar that holds the given entry. */
  static void unpack(String entry, Path into) throws IOException {
    try (JarFile jar = jarOf(entry)) {
      for (JarEntry file : jar.stream().filter(e -> e.getName().endsWith(".scss")).toList()) {
        Path to = into.resolve(file.getName()).normalize();
        if (!to.startsWith(into)) {
          throw new IOException("Entry outside of its folder: " + file.getName());
        }
        Files.createDirectories(to.getParent());
        try (InputStream in = jar.getInputStream(file)) {
          Files.write(to, in.readAllBytes());
        }
      }
    }
  }

  static String read(String entry) throws IOException {
    try (InputStream in = resource(entry).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Reads an entry that many jars have from the one that also holds the given entry. */
  static String readBeside(String unique, String entry) throws IOException {
    try (JarFile jar = jarOf(unique);
        InputStream in = jar.getInputStream(jar.getJarEntry(entry))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The names of both jars carry their versions. */
  static String versions() throws IOException {
    try (JarFile themes = jarOf(SOURCES);
        JarFile faces = jarOf("META-INF/resources/primefaces/components.css")) {
      return name(themes) + ' ' + name(faces);
    }
  }

  private static String name(JarFile jar) {
    return Path.of(jar.getName()).getFileName().toString();
  }

  private static JarFile jarOf(String entry) throws IOException {
    JarURLConnection connection = (JarURLConnection) resource(entry).openConnection();
    connection.setUseCaches(false);
    return connection.getJarFile();
  }

  private static URL resource(String entry) {
    URL url = Stock.class.getClassLoader().getResource(entry);
    if (url == null) {
      throw new UncheckedIOException(new IOException("Not on the class path: " + entry));
    }
    return url;
  }
}
