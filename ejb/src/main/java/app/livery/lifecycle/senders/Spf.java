package app.livery.lifecycle.senders;

import app.livery.tenancy.hosts.NameReply;
import app.livery.tenancy.hosts.NameService;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a domain's SPF record (RFC 7208) lets the installation's mail servers send for it. */
final class Spf {
  static final String VERSION = "v=spf1";
  static final String INCLUDE = "include:";
  static final String REDIRECT = "redirect=";

  /** Mechanisms that the standard knows; modifiers that it does not know are passed over. */
  static final Pattern TERM =
      Pattern.compile(
          "[-+~?]?(all|(include|exists|ip4|ip6):.+|(a|mx|ptr)([:/].+)?)|[a-z][a-z0-9._-]*=.*");

  static final Pattern ALL = Pattern.compile("[-+~?]?all");

  /** Terms for which receivers ask name servers. */
  private static final Pattern ASKING =
      Pattern.compile("[-+~?]?((include|exists):.+|(a|mx|ptr)([:/].+)?)|redirect=.+");

  /** Whoever takes a letter in asks no more often, and calls what needs more an error. */
  private static final int MOST_LOOKUPS = 10;

  private final NameService names;
  private final String include;
  private int lookups;
  private RecordFault fault;

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
    if (records.size() > 1) return Seen.other(RecordFault.SEVERAL, records);
    Spf spf = new Spf(names, include);
    boolean lets = spf.lets(records.get(0));
    if (spf.fault != null) return Seen.other(spf.fault, records);
    return lets ? Seen.fine(records.get(0)) : Seen.other(RecordFault.NOT_INCLUDED, records);
  }

  private static List<String> records(NameReply reply) {
    return reply.values().stream().filter(Spf::isRecord).toList();
  }

  static boolean isRecord(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.equals(VERSION) || lower.startsWith(VERSION + " ");
  }

  /** What stands behind the version, each in small letters. */
  static List<String> terms(String record) {
    String rest = record.toLowerCase(Locale.ROOT).substring(VERSION.length()).strip();
    return rest.isEmpty() ? List.of() : List.of(rest.split("\\s+"));
  }

  /** Mechanisms are tried in order; what stands behind "all" is never reached. */
  private boolean lets(String record) {
    List<String> terms = terms(record);
    if (!terms.stream().allMatch(term -> TERM.matcher(term).matches()))
      fault = RecordFault.UNREADABLE;
    for (String term : terms) {
      if (fault != null || ALL.matcher(term).matches()) return false;
      if (ASKING.matcher(term).matches() && ++lookups > MOST_LOOKUPS)
        fault = RecordFault.TOO_MANY_LOOKUPS;
      String passing = term.startsWith("+") ? term.substring(1) : term;
      if (passing.startsWith(INCLUDE) && within(passing.substring(INCLUDE.length()))) return true;
    }
    return terms.stream()
        .filter(term -> fault == null && term.startsWith(REDIRECT))
        .anyMatch(term -> within(term.substring(REDIRECT.length())));
  }

  private boolean within(String name) {
    if (fault != null) return false;
    if (name.equals(include)) return true;
    List<String> records = records(names.texts(name));
    return records.size() == 1 && lets(records.get(0));
  }
}
