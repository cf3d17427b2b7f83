package app.livery.web.ui;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a fact tells in a line, with the names of what changed and of states in words. Where people
 * read from the right, each part keeps its own direction and the arrow points their way: a seat
 * count that fell from 8 to 5 must not read as one that rose.
 */
final class FactLine {
  /** Between the parts, which stay themselves. */
  private static final Pattern PARTS = Pattern.compile("(?= [·→] )|(?<= [·→] )");

  private static final String BETWEEN = " · ";
  private static final String BECAME = " → ";
  private static final String BECAME_FROM_THE_RIGHT = " ← ";

  /** First strong isolate, and its end. */
  private static final char ISOLATE = '\u2068';

  private static final char FROM_THE_LEFT = '\u2066';
  private static final char ISOLATED = '\u2069';

  /** A colour behind words that are read from the right keeps its sign in front. */
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}\\b");

  private FactLine() {}

  static String of(String detail, Words words, String direction) {
    boolean fromTheRight = "rtl".equals(direction);
    return PARTS
        .splitAsStream(words.told(detail))
        .map(part -> words.containsKey("told." + part) ? words.get("told." + part) : part)
        .map(part -> fromTheRight ? placed(part) : part)
        .collect(Collectors.joining());
  }

  private static String placed(String part) {
    if (part.equals(BECAME)) return BECAME_FROM_THE_RIGHT;
    if (part.equals(BETWEEN)) return part;
    String colours = COLOUR.matcher(part).replaceAll(FROM_THE_LEFT + "$0" + ISOLATED);
    return ISOLATE + colours + ISOLATED;
  }
}
