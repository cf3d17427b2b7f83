package app.livery.branding.css;

import app.livery.branding.Pictures;
import app.livery.branding.css.CssRefused.Spot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads CSS letter by letter before the parser does, and what was written after it. Everything that
 * opens is closed, functions and at-rules are known ones, pictures are the brand's own, and nothing
 * is spelt in a way that only some readers understand.
 */
final class Scan {
  static final Set<String> AT_RULES = Set.of("media", "supports", "keyframes");

  private static final Set<String> FUNCTIONS =
      Set.of(
          ("is not where has nth-child nth-last-child nth-of-type nth-last-of-type lang dir"
                  + " rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark var calc"
                  + " min max clamp round mod rem abs sign minmax repeat fit-content"
                  + " linear-gradient radial-gradient conic-gradient repeating-linear-gradient"
                  + " repeating-radial-gradient repeating-conic-gradient"
                  + " translate translatex translatey translatez translate3d rotate rotatex rotatey"
                  + " rotatez rotate3d scale scalex scaley scalez scale3d skew skewx skewy matrix"
                  + " matrix3d perspective blur brightness contrast drop-shadow grayscale hue-rotate"
                  + " invert opacity saturate sepia cubic-bezier steps linear circle ellipse inset"
                  + " polygon counter counters and or selector")
              .split(" "));

  private static final String WORD = "[\\w\\-[^\\x00-\\x9f]]++";
  private static final Pattern FUNCTION = Pattern.compile("(" + WORD + ")\\(");
  private static final Pattern AT = Pattern.compile("@(" + WORD + ")");
  private static final Pattern URL = Pattern.compile("(?i)url\\(");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern STRING =
      Pattern.compile("\"(?:[^\"\\\\\\n\\r\\f<]|\\\\[0-9a-fA-F\"'\\\\])*+\"");

  private static final Pattern STRING_OF_ONE =
      Pattern.compile("'(?:[^'\\\\\\n\\r\\f<]|\\\\[0-9a-fA-F\"'\\\\])*+'");
  private static final Pattern OWN =
      Pattern.compile("(?i)url\\(\\s*(['\"]?)/brand/picture/([0-9a-z.]+)\\1\\s*\\)");

  private static final int SHOWN = 24;
  private static final int DEEPEST = 16;

  private final String text;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int at;

  private Scan(String text) {
    this.text = text;
  }

  /**
   * Reads it all.
   *
   * @throws CssRefused at the first thing that cannot be
   */
  static void of(String text) {
    Scan scan = new Scan(text);
    while (scan.at < text.length()) scan.step();
    if (!scan.open.isEmpty()) {
      int where = scan.open.pop();
      throw new CssRefused.Unclosed(spot(text, where), text.substring(where, where + 1));
    }
  }

  /** A value without what stands in its strings. */
  static String bare(String value) {
    return STRING_OF_ONE.matcher(STRING.matcher(value).replaceAll("")).replaceAll("");
  }

  private void step() {
    char here = text.charAt(at);
    switch (here) {
      case '"' -> skip(STRING, "\"");
      case '\'' -> skip(STRING_OF_ONE, "'");
      case '@' -> atRule();
      case '{', '(', '[' -> open();
      case '}', ')', ']' -> close(here);
      case '\\', '<' -> throw new CssRefused.NotTaken(spot(), String.valueOf(here));
      case '/' -> slash();
      default -> word(here);
    }
  }

  private void slash() {
    if (text.startsWith("/*", at)) skip(COMMENT, "/*");
    else at++;
  }

  private void skip(Pattern whole, String opening) {
    Matcher found = from(whole);
    if (!found.lookingAt()) throw new CssRefused.Unclosed(spot(), opening);
    at = found.end();
  }

  /** The parser goes one step deeper with each. */
  private void open() {
    if (open.size() >= DEEPEST) throw new CssRefused.Unreadable(spot(), shown(at));
    open.push(at++);
  }

  private void close(char here) {
    int opened = open.isEmpty() ? -1 : open.pop();
    char before = opened < 0 ? 0 : text.charAt(opened);
    if ("{(".indexOf(before) < 0 && before != '[' || closing(before) != here)
      throw new CssRefused.Unreadable(spot(), String.valueOf(here));
    at++;
  }

  private static char closing(char opening) {
    return opening == '{' ? '}' : opening == '(' ? ')' : ']';
  }

  private void atRule() {
    Matcher named = from(AT);
    boolean known = named.lookingAt() && AT_RULES.contains(named.group(1).toLowerCase(Locale.ROOT));
    if (!known) throw new CssRefused.NotTaken(spot(), shown(at));
    at = named.end();
  }

  private void word(char here) {
    if (Character.isISOControl(here) && "\n\r\t\f".indexOf(here) < 0)
      throw new CssRefused.Unreadable(spot(), String.format("U+%04X", (int) here));
    Matcher function = from(FUNCTION);
    if (from(URL).lookingAt()) picture();
    else if (function.lookingAt()) called(function);
    else if (isWord(here)) at = endOfWord();
    else at++;
  }

  private void picture() {
    Matcher own = from(OWN);
    if (!own.lookingAt() || !Pictures.isName(own.group(2)))
      throw new CssRefused.Foreign(spot(), shown(at));
    at = own.end();
  }

  private void called(Matcher function) {
    if (!FUNCTIONS.contains(function.group(1).toLowerCase(Locale.ROOT)))
      throw new CssRefused.NotTaken(spot(), function.group());
    at = function.end(1);
  }

  private static boolean isWord(char here) {
    return Character.isLetterOrDigit(here) || here == '-' || here == '_';
  }

  private int endOfWord() {
    int end = at;
    while (end < text.length() && isWord(text.charAt(end))) end++;
    return end;
  }

  private Matcher from(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }

  private String shown(int from) {
    String line = text.substring(from).split("[\\s;{}]", 2)[0];
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }

  private Spot spot() {
    return spot(text, at);
  }

  private static Spot spot(String text, int at) {
    String before = text.substring(0, at);
    int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
    return new Spot(line, at - before.lastIndexOf('\n'));
  }
}
