package app.livery.billing.subscriptions;

import app.livery.kernel.Malformed;
import java.io.Serializable;
import java.time.Duration;

/**
 * How patient a brand is with what is not paid.
 *
 * @param graceDays how long everything goes on without the money
 * @param restrictedDays how long it is restricted after that, until it ends
 */
public record Patience(int graceDays, int restrictedDays) implements Serializable {
  /** What holds where a brand has said nothing. */
  public static final Patience STANDARD = new Patience(7, 21);

  private static final int MOST_GRACE = 90;
  private static final int MOST_RESTRICTED = 365;

  void check() {
    if (graceDays < 0 || graceDays > MOST_GRACE) throw new Malformed("graceDays", "days");
    if (restrictedDays < 1 || restrictedDays > MOST_RESTRICTED)
      throw new Malformed("restrictedDays", "days");
  }

  Duration grace() {
    return Duration.ofDays(graceDays);
  }

  Duration restricted() {
    return Duration.ofDays(restrictedDays);
  }
}
