package app.livery.tenancy.hosts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Names below which anybody may register, such as {@code com} and {@code co.uk}, by Mozilla's list.
 * The list ages without harm: who claims a name has to prove it.
 */
public final class PublicSuffixes {
  private static final String FILE = "public-suffixes.txt";

  private PublicSuffixes() {}

  /** The list is read when somebody first needs it. */
  private static final class Rules {
    private static final Set<String> ALL = read();
  }

  /** Whether a name belongs to nobody in particular. */
  public static boolean isSuffix(String name) {
    return suffixOf(name).equals(name);
  }

  /** Whether a name is a domain by itself, which cannot be an alias. */
  static boolean isApex(String name) {
    int dot = name.indexOf('.');
    return dot > 0 && !isSuffix(name) && isSuffix(name.substring(dot + 1));
  }

  /** The longest suffix that a rule names; the last label where none does. */
  private static String suffixOf(String name) {
    for (String tail = name; ; tail = parent(tail)) {
      if (Rules.ALL.contains("!" + tail)) return parent(tail);
      if (Rules.ALL.contains(tail) || parent(tail).isEmpty()) return tail;
      if (Rules.ALL.contains("*." + parent(tail))) return tail;
    }
  }

  private static String parent(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }

  private static Set<String> read() {
    Set<String> rules = new HashSet<>();
    try (InputStream file = PublicSuffixes.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("//")).forEach(line -> rules.add(ascii(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rules;
  }

  private static String ascii(String rule) {
    String sign = rule.startsWith("*.") ? "*." : rule.startsWith("!") ? "!" : "";
    return sign + IDN.toASCII(rule.substring(sign.length()), IDN.ALLOW_UNASSIGNED);
  }
}
