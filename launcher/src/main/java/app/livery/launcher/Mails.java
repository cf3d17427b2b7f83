package app.livery.launcher;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The mails that were caught, one file for each recipient, so that they survive a restart. */
final class Mails {
  private static final String SUFFIX = ".eml";

  private final Path folder;
  private final Clock clock;
  private final AtomicLong arrivals = new AtomicLong();
  private final Map<Path, Mail> read = new ConcurrentHashMap<>();

  Mails(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CannotStart("The mail folder " + folder + " cannot be made: " + e + ".", e);
    }
  }

  void keep(MimeMessage message, String recipient) {
    String id = "%013d-%06d".formatted(clock.millis(), arrivals.incrementAndGet());
    Path draft = folder.resolve(id + ".new");
    String line = MailText.RECIPIENT + ": " + recipient.replaceAll("[\\r\\n]", "") + "\r\n";
    try {
      try (OutputStream out = Files.newOutputStream(draft)) {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        message.writeTo(out);
      }
      Files.move(draft, folder.resolve(id + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The newest first; an empty word finds all, any other those whose recipient contains it. */
  List<Mail> to(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return files().stream()
        .flatMap(file -> read(file).stream())
        .filter(mail -> mail.to().toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }

  Optional<Mail> find(String id) {
    return file(id).flatMap(this::read);
  }

  Optional<Path> file(String id) {
    return files().stream()
        .filter(file -> file.getFileName().toString().equals(id + SUFFIX))
        .findFirst();
  }

  void clear() {
    for (Path file : files()) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    read.clear();
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9]+-[0-9]+\\" + SUFFIX))
          .sorted(Comparator.comparing(Path::getFileName).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Mail> read(Path file) {
    try {
      Mail known = read.get(file);
      if (known == null) {
        known = MailText.read(file);
        read.put(file, known);
      }
      return Optional.of(known);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
