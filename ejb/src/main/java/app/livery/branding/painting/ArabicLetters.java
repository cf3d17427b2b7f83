package app.livery.branding.painting;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Joins Arabic letters: each becomes the form that it takes beside its neighbours. The forms are
 * those of Unicode's presentation blocks, read from the runtime's own tables.
 */
public final class ArabicLetters {
  private static final int ISOLATED = 0;
  private static final int FINAL = 1;
  private static final int INITIAL = 2;
  private static final int MEDIAL = 3;
  private static final String[] NAMES = {
    " ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM"
  };
  private static final Pattern MARKS = Pattern.compile("[\u064B-\u0652\u0670]");
  private static final char TATWEEL = '\u0640';

  /** The forms of a letter, or of lam with an alef; zero where it has none. */
  private static final Map<String, char[]> FORMS = forms();

  private ArabicLetters() {}

  /** Whether there is anything to join. */
  public static boolean isIn(String text) {
    return text.codePoints().anyMatch(c -> c >= 0x600 && c <= 0x6FF);
  }

  /** Whether this is a vowel mark, which stands above or below a letter and takes no room. */
  static boolean isMark(int c) {
    return c >= 0x64B && c <= 0x652 || c == 0x670;
  }

  /** The same words in joined forms, still in the order of reading; vowel marks are left out. */
  public static String joined(String text) {
    return isIn(text) ? marked(MARKS.matcher(text).replaceAll("")) : text;
  }

  /** The same, each letter with its vowel marks behind it. */
  static String marked(String text) {
    if (!isIn(text)) return text;
    String bare = MARKS.matcher(text).replaceAll("");
    StringBuilder out = new StringBuilder(text.length());
    boolean before = false;
    int read = 0;
    for (int at = 0; at < bare.length(); at++) {
      String letter = letterAt(bare, at);
      char[] forms = FORMS.get(letter);
      if (forms == null) {
        out.append(letter);
        before = letter.charAt(0) == TATWEEL;
      } else {
        at += letter.length() - 1;
        boolean after = forms[INITIAL] != 0 && takes(bare, at + 1);
        out.append(forms[form(before && forms[FINAL] != 0, after)]);
        before = forms[INITIAL] != 0;
      }
      read = appendMarks(out, text, read, letter.length());
    }
    return out.toString();
  }

  /** Puts the marks of so many letters down; returns where the next letter begins. */
  private static int appendMarks(StringBuilder out, String text, int from, int letters) {
    int at = from;
    for (int passed = 0; at < text.length(); at++) {
      boolean mark = isMark(text.charAt(at));
      if (!mark && ++passed > letters) return at;
      if (mark) out.append(text.charAt(at));
    }
    return at;
  }

  private static int form(boolean before, boolean after) {
    if (before) return after ? MEDIAL : FINAL;
    return after ? INITIAL : ISOLATED;
  }

  private static String letterAt(String text, int at) {
    if (at + 1 < text.length() && FORMS.containsKey(text.substring(at, at + 2)))
      return text.substring(at, at + 2);
    return text.substring(at, at + 1);
  }

  /** Whether what stands there lets itself be joined to what comes before it. */
  private static boolean takes(String text, int at) {
    if (at >= text.length()) return false;
    char[] forms = FORMS.get(text.substring(at, at + 1));
    return text.charAt(at) == TATWEEL || forms != null && forms[FINAL] != 0;
  }

  private static Map<String, char[]> forms() {
    Map<String, char[]> all = new HashMap<>();
    for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
      String name = Character.isDefined(c) ? Character.getName(c) : "";
      boolean alef = name.startsWith("ARABIC LIGATURE LAM WITH ALEF");
      if (!alef && !name.startsWith("ARABIC LETTER ")) continue;
      String letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      for (int form = 0; form < NAMES.length; form++)
        if (name.endsWith(NAMES[form])) put(all, letter, form, c);
    }
    return all;
  }

  private static void put(Map<String, char[]> all, String letter, int form, char shape) {
    all.computeIfAbsent(letter, unknown -> new char[NAMES.length])[form] = shape;
  }
}
