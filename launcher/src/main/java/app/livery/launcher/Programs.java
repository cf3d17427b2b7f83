package app.livery.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs for this machine, unpacked once beside the launcher. */
final class Programs {
  private static final Pattern RELEASE =
      Pattern.compile("binaries-[a-z0-9-]+?-([0-9]+)[.][0-9]+(?:[.][0-9]+)*");
  private static final int EXECUTABLE = 0b001_000_000;

  private final Path folder;
  private final int major;

  private Programs(Path folder, int major) {
    this.folder = folder;
    this.major = major;
  }

  /** The programs beside the launcher, unpacked if that has not been done. */
  static Programs here() {
    URL archive = archive();
    Matcher release = release(archive);
    Path folder = folder(release);
    if (!Files.isDirectory(folder)) {
      try {
        unpack(archive, folder);
      } catch (IOException e) {
        throw new CannotStart("PostgreSQL cannot be unpacked to " + folder + ": " + e + ".", e);
      }
    }
    return new Programs(folder, Integer.parseInt(release.group(1)));
  }

  static boolean isUnpacked() {
    return Files.isDirectory(folder(release(archive())));
  }

  private static Path folder(Matcher release) {
    return Home.folder().resolve("postgres-" + release.group());
  }

  private static Matcher release(URL archive) {
    Matcher release = RELEASE.matcher(archive.getPath());
    if (!release.find()) {
      throw new IllegalStateException("No PostgreSQL release in the name of " + archive);
    }
    return release;
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  int major() {
    return major;
  }

  private static URL archive() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String os = system.contains("mac") ? "darwin" : "linux";
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    String name = "/postgres-%s-%s.txz".formatted(os, arm ? "arm_64" : "x86_64");
    return Optional.ofNullable(Programs.class.getResource(name))
        .orElseThrow(
            () ->
                new CannotStart(
                    "There are no PostgreSQL programs for this machine (%s, %s): Linux and macOS on x86-64 and arm64 are supported."
                        .formatted(system, System.getProperty("os.arch"))));
  }

  /** Two launchers may unpack at once; the first to finish wins, and both find the same. */
  private static void unpack(URL archive, Path folder) throws IOException {
    Path draft = Files.createTempDirectory(folder.getParent(), "postgres-");
    try (InputStream packed = new BufferedInputStream(archive.openStream());
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, draft);
      }
    }
    draft.toFile().setExecutable(true, false);
    draft.toFile().setReadable(true, false);
    try {
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(folder)) throw e;
      DataFolder.wipe(draft);
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("an entry leaves the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(target, into.resolve(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      target.toFile().setExecutable((entry.getMode() & EXECUTABLE) != 0, false);
    }
  }
}
