package app.livery.lifecycle.senders;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The SPF record to create: what is there already, with the installation's mail servers let in. */
final class SpfAdvice {
  private static final String SOFTLY = "~all";

  private SpfAdvice() {}

  /**
   * Several records become one, for receivers heed none of several. What cannot be read is left
   * out.
   *
   * @param found what stands there, as {@link Seen} tells it; empty for nothing
   * @param include the name whose record lists the mail servers
   */
  static String of(String found, String include) {
    List<String> records = Stream.of(found.split(Pattern.quote(Seen.BETWEEN))).toList();
    boolean whole = !found.endsWith("…") && records.stream().allMatch(Spf::isRecord);
    List<String> terms =
        whole ? records.stream().flatMap(each -> Spf.terms(each).stream()).toList() : List.of();
    Set<String> wanted = new LinkedHashSet<>();
    wanted.add(Spf.VERSION);
    wanted.add(Spf.INCLUDE + include);
    terms.stream().filter(SpfAdvice::isKept).map(SpfAdvice::included).forEach(wanted::add);
    wanted.add(end(terms));
    return String.join(" ", wanted);
  }

  private static boolean isKept(String term) {
    return Spf.TERM.matcher(term).matches() && !Spf.ALL.matcher(term).matches();
  }

  /** Behind an end nothing is redirected any more. */
  private static String included(String term) {
    return term.startsWith(Spf.REDIRECT)
        ? Spf.INCLUDE + term.substring(Spf.REDIRECT.length())
        : term;
  }

  /** The one end that all agree about, else one that throws nothing away. */
  private static String end(List<String> terms) {
    List<String> ends =
        terms.stream().filter(term -> Spf.ALL.matcher(term).matches()).distinct().toList();
    return ends.size() == 1 ? ends.get(0) : SOFTLY;
  }
}
