package app.livery.kernel;

import java.util.regex.Pattern;

/**
 * What people write into a line: names, labels, reasons. Stripped, never empty, and without what no
 * line can show or no database can keep: line breaks, control characters, halves of letters.
 */
public final class Line {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_REASON = 300;
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  private Line() {}

  /**
   * The name of something, at most 120 letters.
   *
   * @param field the field to blame
   * @throws Malformed at the field when it is none
   */
  public static String name(String text, String field) {
    return of(text, LONGEST_NAME, field, "name");
  }

  /**
   * Why somebody does something, at most 300 letters.
   *
   * @throws Malformed at {@code reason} when it is none
   */
  public static String reason(String text) {
    return of(text, LONGEST_REASON, "reason", "reason");
  }

  /**
   * @param expected the key of the sentence that says what is expected
   * @throws Malformed at the field when nothing is left of the text, or it is too long or no line
   */
  public static String of(String text, int longest, String field, String expected) {
    String clean = text == null ? "" : text.strip();
    if (clean.isEmpty() || clean.length() > longest || !isPlain(clean))
      throw new Malformed(field, expected);
    return clean;
  }

  /** Whether it has neither control characters nor halves of letters. */
  public static boolean isPlain(String text) {
    return !UNFIT.matcher(text).find();
  }

  /** Whether a database can keep it: line breaks are no harm here, zeros and half letters are. */
  public static boolean isStorable(String text) {
    return text.indexOf('\0') < 0 && text.codePoints().noneMatch(Line::isHalf);
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
