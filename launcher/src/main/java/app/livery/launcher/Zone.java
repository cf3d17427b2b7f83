package app.livery.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The records that the house's own name server knows, one a line in a file that people may edit:
 *
 * <pre>{@code
 * _host-proof.portal.acme.test TXT 8f2k…
 * portal.acme.test CNAME hosts.localhost
 * acme.test FAIL SERVFAIL
 * }</pre>
 *
 * <p>{@code FAIL} holds for a name and all below it: {@code SERVFAIL}, {@code NXDOMAIN}, {@code
 * TIMEOUT} (no answer at all) or {@code STALE} (what was answered last, whatever changes).
 */
public final class Zone {
  private static final String FAIL = "FAIL";

  private final Path file;

  Zone(Path file) {
    this.file = file;
  }

  /**
   * One record.
   *
   * @param type {@code A}, {@code AAAA}, {@code CNAME}, {@code TXT} or {@code FAIL}
   */
  public record Entry(String name, String type, String value) {
    public Entry {
      name = plain(name);
      type = type.strip().toUpperCase(Locale.ROOT);
      value = value.strip();
      if (!type.matches("A|AAAA|CNAME|MX|TXT|FAIL") || name.isEmpty() || value.isEmpty())
        throw new IllegalArgumentException("A record is a name, a type and a value.");
      if ((name + value).chars().anyMatch(c -> c < ' '))
        throw new IllegalArgumentException("A record stands on one line.");
    }

    String line() {
      return name + " " + type + " " + value;
    }
  }

  /** Adds a record beside those that the name has. */
  public synchronized Zone add(String name, String type, String value) {
    List<Entry> entries = new ArrayList<>(entries());
    Entry added = new Entry(name, type, value);
    if (!entries.contains(added)) entries.add(added);
    write(entries);
    return this;
  }

  /** Takes a record away. */
  public synchronized Zone remove(Entry entry) {
    List<Entry> entries = new ArrayList<>(entries());
    entries.remove(entry);
    write(entries);
    return this;
  }

  /** Takes all records of a type away from a name. */
  public synchronized Zone remove(String name, String type) {
    List<Entry> entries = new ArrayList<>(entries());
    entries.removeIf(each -> each.name().equals(plain(name)) && each.type().equals(type));
    write(entries);
    return this;
  }

  /** Has a name and all below it fail from now on, until {@link #mend}. */
  public Zone fail(String name, String how) {
    remove(name, FAIL);
    return add(name, FAIL, how);
  }

  /** Has a name answer again. */
  public Zone mend(String name) {
    return remove(name, FAIL);
  }

  /** All of them, in the order of the file. Lines that are no records are passed over. */
  public synchronized List<Entry> entries() {
    if (!Files.exists(file)) return List.of();
    try {
      return Files.readAllLines(file).stream().map(Zone::parse).flatMap(Optional::stream).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Entry> of(String name, String type) {
    return entries().stream()
        .filter(each -> each.name().equals(plain(name)) && each.type().equals(type))
        .toList();
  }

  /** Whether the name, or one below it, has any record. */
  boolean knows(String name) {
    return entries().stream()
        .filter(each -> !each.type().equals(FAIL))
        .anyMatch(each -> isWithin(each.name(), plain(name)));
  }

  /** How the name fails; empty while it does not. */
  Optional<String> failure(String name) {
    return entries().stream()
        .filter(each -> each.type().equals(FAIL) && isWithin(plain(name), each.name()))
        .map(Entry::value)
        .findFirst();
  }

  private static boolean isWithin(String name, String zone) {
    return name.equals(zone) || name.endsWith("." + zone);
  }

  static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
  }

  private static Optional<Entry> parse(String line) {
    String[] words = line.strip().split("\\s+", 3);
    if (words.length < 3 || words[0].startsWith("#")) return Optional.empty();
    try {
      return Optional.of(new Entry(words[0], words[1], words[2]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void write(List<Entry> entries) {
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      Files.write(draft, entries.stream().map(Entry::line).toList());
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
