package app.livery.tenancy.links;

import app.livery.kernel.Malformed;
import java.time.Instant;

/**
 * How often and how long a link or code may be used.
 *
 * @param useLimit how many times; null for any number
 * @param expiresAt when its time is up; null for never
 */
public record Terms(Integer useLimit, Instant expiresAt) {
  /** Without limit or end. */
  public static final Terms UNLIMITED = new Terms(null, null);

  void check(Instant now) {
    if (useLimit != null && useLimit < 1) throw new Malformed("useLimit", "uses");
    if (expiresAt != null && !expiresAt.isAfter(now)) throw new Malformed("expiresAt", "future");
  }
}
