package app.livery.lifecycle.senders;

import app.livery.tenancy.hosts.NameReply;
import app.livery.tenancy.hosts.NameService;
import java.util.List;
import java.util.Locale;

/** Whether a domain's SPF record (RFC 7208) lets the installation's mail servers send for it. */
final class Spf {
  private static final String VERSION = "v=spf1";
  private static final String INCLUDE = "include:";
  private static final String REDIRECT = "redirect=";

  /** Whoever takes a letter in asks no more often, and calls what needs more an error. */
  private static final int MOST_LOOKUPS = 10;

  private final NameService names;
  private final String include;
  private int lookups;

  private Spf(NameService names, String include) {
    this.names = names;
    this.include = include;
  }

  /**
   * Looks at a domain.
   *
   * @param include the name whose record lists the mail servers
   */
  static Seen look(NameService names, String domain, String include) {
    NameReply reply = names.texts(domain);
    List<String> records = records(reply);
    if (records.isEmpty()) return Seen.without(reply);
    boolean fine = records.size() == 1 && new Spf(names, include).lets(records.get(0));
    return fine ? Seen.fine(records.get(0)) : Seen.other(records);
  }

  /**
   * The record to create: the one that is there with the servers let in, or a new one.
   *
   * @param found the domain's record; empty for none
   */
  static String advised(String found, String include) {
    String ours = INCLUDE + include;
    boolean alone = isRecord(found) && !found.contains("|") && !found.endsWith("…");
    if (!alone) return VERSION + " " + ours + " ~all";
    if (List.of(found.toLowerCase(Locale.ROOT).split("\\s+")).contains(ours)) return found;
    return VERSION + " " + ours + found.substring(VERSION.length());
  }

  private static List<String> records(NameReply reply) {
    return reply.values().stream().filter(Spf::isRecord).toList();
  }

  private static boolean isRecord(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.equals(VERSION) || lower.startsWith(VERSION + " ");
  }

  /** Mechanisms are tried in order; what stands behind "all" is never reached. */
  private boolean lets(String record) {
    for (String term : record.toLowerCase(Locale.ROOT).split("\\s+")) {
      String passing = term.startsWith("+") ? term.substring(1) : term;
      if (passing.startsWith(INCLUDE) && within(passing.substring(INCLUDE.length()))) return true;
      if (term.matches("[-+~?]?all")) return false;
      if (term.startsWith(REDIRECT) && within(term.substring(REDIRECT.length()))) return true;
    }
    return false;
  }

  private boolean within(String name) {
    if (name.equals(include)) return true;
    if (++lookups > MOST_LOOKUPS) return false;
    List<String> records = records(names.texts(name));
    return records.size() == 1 && lets(records.get(0));
  }
}
