package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Billing periods: the day of the month is kept, short months end on their last day. */
final class Periods {
  private Periods() {}

  /** The first end of a period after a moment, counted from the anchor. */
  static long next(long anchor, long after, ObjectNode price) {
    ObjectNode recurring = (ObjectNode) price.get("recurring");
    long step = Json.number(recurring, "interval_count");
    ZonedDateTime start = Instant.ofEpochSecond(anchor).atZone(ZoneOffset.UTC);
    long end = anchor;
    for (long n = 1; end <= after; n++) {
      end = plus(start, Json.text(recurring, "interval"), Math.multiplyExact(n, step));
    }
    return end;
  }

  private static long plus(ZonedDateTime start, String interval, long count) {
    ZonedDateTime end =
        switch (interval) {
          case "day" -> start.plusDays(count);
          case "week" -> start.plusWeeks(count);
          case "year" -> start.plusYears(count);
          default -> start.plusMonths(count);
        };
    return end.toEpochSecond();
  }
}
