package app.livery.identity;

import app.livery.kernel.Malformed;
import java.util.Locale;

/** How somebody who signs up comes in. */
public enum WayKind {
  /** By no more than the open door. */
  NONE,
  INVITE,
  TRIAL,
  OFFER,
  CODE;

  /** As written in addresses, for example {@code invite}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of a code; {@link #NONE} for an empty one.
   *
   * @throws Malformed at {@code way}
   */
  public static WayKind of(String code) {
    if (code == null || code.isBlank()) return NONE;
    try {
      return valueOf(code.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Malformed("way", "way");
    }
  }
}
