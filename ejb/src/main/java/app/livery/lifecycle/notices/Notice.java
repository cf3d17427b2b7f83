package app.livery.lifecycle.notices;

import app.livery.kernel.Malformed;
import java.util.Locale;

/** A kind of letter that people may do without. */
public enum Notice {
  /** To an organisation's owners: somebody has come in. */
  MEMBER_JOINED;

  /** As written in the API, for example {@code member-joined}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The notice of a code.
   *
   * @throws Malformed at {@code notice} when there is none
   */
  public static Notice of(String code) {
    try {
      return valueOf(code.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new Malformed("notice", "notice");
    }
  }
}
