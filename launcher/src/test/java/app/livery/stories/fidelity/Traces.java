package app.livery.stories.fidelity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What must not be seen, and where it was seen after all. */
final class Traces {
  private static final int AROUND = 60;
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}\\b");

  private final List<String> words;
  private final List<String> found = new ArrayList<>();

  /**
   * @param words names, hosts and colours that must not be seen, in whatever case
   */
  Traces(Collection<String> words) {
    this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct().toList();
  }

  /** The colours of a sheet that none of the others has: they are its brand's own. */
  static Set<String> coloursOf(String sheet, String... others) {
    Set<String> own = colours(sheet);
    for (String other : others) own.removeAll(colours(other));
    return own;
  }

  private static Set<String> colours(String sheet) {
    Set<String> all = new TreeSet<>();
    COLOUR
        .matcher(sheet.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(all::add);
    return all;
  }

  /** Looks through a text for each of the words; what is delivered shows nothing. */
  void lookAt(String where, String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace("delivery", "DELIVERY");
    for (String word : words) {
      int at = lower.indexOf(word);
      if (at >= 0) found.add(where + " shows " + word + ": " + excerpt(text, at, word));
    }
  }

  private static String excerpt(String text, int at, String word) {
    int begin = Math.max(0, at - AROUND);
    int end = Math.min(text.length(), at + word.length() + AROUND);
    return text.substring(begin, end).replaceAll("\\s+", " ").strip();
  }

  List<String> found() {
    return List.copyOf(found);
  }
}
