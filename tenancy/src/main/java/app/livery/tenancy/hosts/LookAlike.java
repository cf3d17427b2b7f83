package app.livery.tenancy.hosts;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names that are written in other letters and look like one another.
 *
 * <p>A label keeps to one script, or to those that Japanese, Chinese and Korean write together
 * (Unicode's UTS 39, "highly restrictive"). Whole labels in another script are told by a skeleton:
 * two names that look the same have the same one. The table holds the small letters that browsers
 * show in host names; it errs on the side of taking letters for alike.
 */
final class LookAlike {
  private static final List<Set<UnicodeScript>> TOGETHER =
      List.of(
          EnumSet.of(
              UnicodeScript.LATIN,
              UnicodeScript.HAN,
              UnicodeScript.HIRAGANA,
              UnicodeScript.KATAKANA),
          EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
          EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

  private static final Map<Integer, String> LATIN = table();

  private LookAlike() {}

  /** Whether a label mixes scripts that nobody writes together. */
  static boolean isMixed(String label) {
    Set<UnicodeScript> scripts =
        label
            .codePoints()
            .mapToObj(UnicodeScript::of)
            .filter(s -> s != UnicodeScript.COMMON && s != UnicodeScript.INHERITED)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnicodeScript.class)));
    return scripts.size() > 1 && TOGETHER.stream().noneMatch(set -> set.containsAll(scripts));
  }

  /** Whether a name has letters beyond ASCII. */
  static boolean isForeign(String name) {
    return name.startsWith("xn--") || name.contains(".xn--");
  }

  /** What a name looks like, in Latin letters where there are some that look so. */
  static String skeleton(String name) {
    String bare = Normalizer.normalize(IDN.toUnicode(name), Normalizer.Form.NFKD);
    return bare.replaceAll("\\p{M}", "")
        .codePoints()
        .mapToObj(letter -> LATIN.getOrDefault(letter, Character.toString(letter)))
        .collect(Collectors.joining())
        .replace("rn", "m")
        .replace("vv", "w");
  }

  private static Map<Integer, String> table() {
    Map<Integer, String> table = new java.util.HashMap<>();
    // digits, then Latin, Cyrillic, Greek and Armenian small letters
    put(table, "01", "ol");
    put(table, "ıɩɡɑłøđħŧƒʟɪʀʏɴƅɢ", "iigalodhtflirynbg");
    put(table, "аеорсухіјѕԁһԛԝкмтнвгпиьүґӏѵԍ", "aeopcyxijsdhqwkmthbrnubyrlvg");
    put(table, "αορνυικηχγωτεβσμϲϳζς", "aopvuiknxywteboucjzc");
    put(table, "օոսհցյքզլգաւ", "onuhgjpqlqwl");
    return Map.copyOf(table);
  }

  private static void put(Map<Integer, String> table, String letters, String latin) {
    int[] from = letters.codePoints().toArray();
    for (int i = 0; i < from.length; i++) table.put(from[i], latin.substring(i, i + 1));
  }
}
