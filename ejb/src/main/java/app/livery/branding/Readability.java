package app.livery.branding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether everything in a livery can be read: WCAG 2 AA, words at 4.5 and lines at 3.
 *
 * @param checks how many pairs of colours were compared
 * @param shortfalls the pairs that fall short, each in a phrase; empty is as it must be
 */
public record Readability(int checks, List<String> shortfalls) {
  private static final double WORDS = 4.5;
  private static final double LINES = 3;
  private static final List<String> SURFACES =
      List.of("ground", "surface", "overlay", "sunken", "hover", "row-hover", "soft");
  private static final List<String> MEANINGS =
      List.of("success", "info", "warning", "help", "danger");
  private static final Map<String, List<String>> WORDS_ON = new TreeMap<>();
  private static final Map<String, List<String>> LINES_ON = new TreeMap<>();

  static {
    for (String surface : SURFACES) {
      List<String> words = words(surface);
      words.addAll(List.of("text", "strong", "muted", "primary-ink", "accent-ink"));
      MEANINGS.forEach(meaning -> words.add(meaning + "-ink"));
      lines(surface).addAll(List.of("icon", "primary-line", "ring", "danger-line", "warning-line"));
    }
    for (String surface : List.of("ground", "surface", "overlay")) lines(surface).add("input-line");
    for (int i = 1; i <= 5; i++) lines("surface").add("series-" + i);
    for (String fill : List.of("primary", "accent", "secondary")) filled(fill);
    for (String meaning : MEANINGS) meant(meaning);
    words("soft").add("on-soft");
    words("inverse").add("on-inverse");
    for (String surface : List.of("nav", "nav-hover"))
      words(surface).addAll(List.of("nav-text", "nav-strong"));
    words("nav-active").add("nav-on-active");
    lines("nav-active").add("nav-mark");
  }

  private static void filled(String fill) {
    for (String state : List.of("", "-hover", "-active")) words(fill + state).add("on-" + fill);
  }

  private static void meant(String meaning) {
    filled(meaning);
    words(meaning + "-soft").addAll(List.of("on-" + meaning + "-soft", meaning + "-ink"));
    lines(meaning + "-soft").add(meaning + "-line");
  }

  private static List<String> words(String surface) {
    return WORDS_ON.computeIfAbsent(surface, none -> new ArrayList<>());
  }

  private static List<String> lines(String surface) {
    return LINES_ON.computeIfAbsent(surface, none -> new ArrayList<>());
  }

  /** Compares every pair that may meet on a page, in one scheme. */
  public static Readability of(Livery livery, Scheme scheme) {
    return of(Palette.of(livery, scheme));
  }

  static Readability of(Map<String, Colour> tokens) {
    List<String> shortfalls = new ArrayList<>();
    int checks = compare(tokens, WORDS_ON, WORDS, shortfalls);
    checks += compare(tokens, LINES_ON, LINES, shortfalls);
    return new Readability(checks, shortfalls);
  }

  private static int compare(
      Map<String, Colour> tokens,
      Map<String, List<String>> pairs,
      double least,
      List<String> shortfalls) {
    int checks = 0;
    for (Map.Entry<String, List<String>> pair : pairs.entrySet()) {
      Colour back = tokens.get(pair.getKey());
      for (String front : pair.getValue()) {
        checks++;
        double ratio = tokens.get(front).contrast(back);
        if (ratio < least)
          shortfalls.add(
              "%s %s on %s %s: %.2f"
                  .formatted(front, tokens.get(front), pair.getKey(), back, ratio));
      }
    }
    return checks;
  }
}
