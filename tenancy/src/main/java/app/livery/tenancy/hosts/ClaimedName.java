package app.livery.tenancy.hosts;

import app.livery.kernel.Malformed;
import app.livery.kernel.Value;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A host name that a tenant may ask for, in ASCII and lower case: a whole name below a domain that
 * somebody can own, in letters that nobody mixes up.
 */
public record ClaimedName(String value) implements Value<String> {
  private static final int LONGEST = 240;
  private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern IP_V4 = Pattern.compile("[0-9]+(\\.[0-9]+)*\\.?");
  private static final Pattern IP_V6 =
      Pattern.compile("\\[?[0-9a-f]*:[0-9a-f:.]*:[0-9a-f:.%]*]?.*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");

  /** Letters that old and new rules for names turn into different names. */
  private static final Pattern DISPUTED = Pattern.compile("[ßς\u200c\u200d]");

  /**
   * Takes a name as somebody typed or pasted it.
   *
   * @throws Malformed at {@code name}, saying what is wrong with it
   */
  public ClaimedName {
    String typed = bare(value);
    if (IP_V4.matcher(typed).matches() || IP_V6.matcher(typed).matches())
      throw new Malformed("name", "hostAddress");
    if (typed.matches(".*[:/?#@].*")) throw new Malformed("name", "hostAlone");
    value = ascii(typed);
    String[] labels = value.split("\\.", -1);
    if (labels.length < 2 || value.length() > LONGEST) throw new Malformed("name", "hostName");
    for (String label : labels) check(label);
    if (NUMBER.matcher(labels[labels.length - 1]).matches())
      throw new Malformed("name", "hostAddress");
    if (PublicSuffixes.isSuffix(value)) throw new Malformed("name", "hostSuffix");
  }

  /** As people read it. */
  public String display() {
    return IDN.toUnicode(value);
  }

  /** Whether it is this host or one below it. */
  boolean isWithin(String host) {
    return value.equals(host) || value.endsWith("." + host);
  }

  /** Whether it is written otherwise than this host, or one below it, and looks like that. */
  boolean looksWithin(String host) {
    if (isWithin(host) || !LookAlike.isForeign(value)) return false;
    String skeleton = LookAlike.skeleton(value);
    String other = LookAlike.skeleton(host);
    return skeleton.equals(other) || skeleton.endsWith("." + other);
  }

  /** What people paste: a whole address, with blanks around it and a dot at the end. */
  private static String bare(String value) {
    String text = value == null ? "" : Normalizer.normalize(value, Normalizer.Form.NFC);
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://", "")
        .replaceFirst("\\.?/?$", "");
  }

  private static String ascii(String typed) {
    if (DISPUTED.matcher(typed).find()) throw new Malformed("name", "hostLetters");
    try {
      return IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new Malformed("name", "hostName");
    }
  }

  private static void check(String label) {
    if (!LABEL.matcher(label).matches()) throw new Malformed("name", "hostName");
    boolean hyphens = label.length() > 3 && label.startsWith("--", 2);
    if (!hyphens) return;
    String read = IDN.toUnicode(label);
    if (!label.startsWith("xn--") || read.equals(label) || DISPUTED.matcher(read).find())
      throw new Malformed("name", "hostLetters");
    if (LookAlike.isMixed(read)) throw new Malformed("name", "hostMixed");
  }

  @Override
  public String toString() {
    return value;
  }
}
