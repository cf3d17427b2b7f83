package app.livery.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The project's own classes, loaded before they are needed: a build that replaces the launcher's
 * jars while it runs must not keep it from stopping what it started.
 */
final class OwnClasses {
  private static final String SUFFIX = ".class";

  private OwnClasses() {}

  static void load() {
    Path folder = Home.folder();
    load(folder.resolve("livery-launcher.jar"), "app/livery/launcher/");
    Path beside = folder.resolve("lib");
    if (!Files.isDirectory(beside)) {
      return;
    }
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(beside, "livery-stripe-server*.jar")) {
      jars.forEach(jar -> load(jar, "app/livery/stripeserver/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void load(Path jar, String folder) {
    if (!Files.exists(jar)) {
      return;
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<String> names =
          zip.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.startsWith(folder) && name.endsWith(SUFFIX))
              .filter(name -> !name.endsWith("package-info.class"))
              .map(name -> name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'))
              .toList();
      for (String name : names) {
        Class.forName(name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The launcher's jar has lost a class while it was read", e);
    }
  }
}
