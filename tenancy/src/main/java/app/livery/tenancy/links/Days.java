package app.livery.tenancy.links;

import app.livery.kernel.Malformed;
import java.time.Duration;
import java.time.Instant;

/** Bounds for the days that somebody may try the product. */
public final class Days {
  private static final int MOST = 365;

  private Days() {}

  /**
   * @throws Malformed at {@code field} unless the days are {@code least} to 365
   */
  public static int check(String field, int days, int least) {
    if (days < least || days > MOST) throw new Malformed(field, "days");
    return days;
  }

  /** So many times 24 hours later. */
  public static Instant after(Instant now, int days) {
    return now.plus(Duration.ofDays(days));
  }
}
