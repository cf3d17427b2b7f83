package app.livery.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder that survives restarts: the database, the mails, Stripe's books, the secrets and the
 * logs.
 *
 * <p>One launcher holds it at a time, by a file lock that the operating system drops when the
 * launcher dies, however it dies.
 */
public final class DataFolder implements Closeable {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/._-]+");

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Makes the folder where it is missing and takes hold of it, or refuses. */
  public static DataFolder hold(Path path) {
    try {
      Files.createDirectories(path);
      keepToOwner(path);
    } catch (FileAlreadyExistsException e) {
      throw new CannotStart("The data folder " + path + " is a file, not a folder.", e);
    } catch (IOException e) {
      throw unwritable(path, e);
    }
    if (!Files.isWritable(path)) {
      throw unwritable(path, null);
    }
    return lock(path);
  }

  private static DataFolder lock(Path path) {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              path.resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw held(path);
      }
      channel.truncate(0);
      String owner = ProcessHandle.current().pid() + "\n";
      channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)));
      return new DataFolder(path, channel);
    } catch (OverlappingFileLockException e) {
      throw held(path);
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  private static CannotStart held(Path path) {
    return new CannotStart(
        "Livery already runs on the data folder "
            + path
            + ". Stop it first, or choose another folder with LIVERY_DATA.");
  }

  private static CannotStart unwritable(Path path, IOException cause) {
    return new CannotStart(
        "The data folder "
            + path
            + " cannot be written. Mend its permissions, or choose another with LIVERY_DATA.",
        cause);
  }

  /** Other people on the machine have no business with mails and secrets. */
  static void keepToOwner(Path path) throws IOException {
    if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
      String mode = Files.isDirectory(path) ? "rwx------" : "rw-------";
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
  }

  public Path path() {
    return path;
  }

  Path database() {
    return path.resolve("postgres");
  }

  Path databaseLog() {
    return path.resolve("postgres.log");
  }

  Path mails() {
    return path.resolve("mail");
  }

  Path names() {
    return path.resolve("names.txt");
  }

  Path stripe() {
    return path.resolve("stripe");
  }

  Path secrets() {
    return path.resolve("secrets.properties");
  }

  Path choices() {
    return path.resolve("house.properties");
  }

  /**
   * Where the server unpacks itself, made anew: a kept one would deploy the old application again.
   * Payara reads its own schemas by an address that breaks on spaces and foreign letters, so below
   * such a path the root stands among the temporary files instead.
   */
  Path freshServerRoot() throws IOException {
    Path root = path.resolve("server");
    wipe(root);
    return PLAIN.matcher(root.toString()).matches()
        ? Files.createDirectories(root)
        : Files.createTempDirectory("livery-server-");
  }

  Path serverLog() {
    return path.resolve("server.log");
  }

  Path serverProcess() {
    return path.resolve("server.pid");
  }

  Path welcome() {
    return path.resolve("welcome.txt");
  }

  /** Deletes a folder and all that is in it; links are deleted, never followed. */
  static void wipe(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> inner;
    try (Stream<Path> walk = Files.walk(folder)) {
      inner = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : inner) {
      Files.deleteIfExists(each);
    }
  }

  /** Keeps one older copy of a log that has grown. */
  static void rotate(Path log, long limit) throws IOException {
    if (Files.exists(log) && Files.size(log) > limit) {
      Path older = log.resolveSibling(log.getFileName() + ".1");
      Files.move(log, older, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
