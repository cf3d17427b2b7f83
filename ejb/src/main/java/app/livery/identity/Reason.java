package app.livery.identity;

import app.livery.kernel.Line;
import app.livery.kernel.Malformed;

/** Why a member of the staff looks into somebody else's affairs; the owner reads it later. */
final class Reason {
  private static final int SHORTEST = 3;

  private Reason() {}

  /**
   * @throws Malformed at {@code reason} when it is empty or too long
   */
  static String of(String text) {
    String clean = Line.reason(text);
    if (clean.length() < SHORTEST) throw new Malformed("reason", "reason");
    return clean;
  }
}
