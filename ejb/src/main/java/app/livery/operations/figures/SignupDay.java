package app.livery.operations.figures;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** How many people became known on a day in UTC. */
public record SignupDay(LocalDate day, long people) implements Serializable {

  /** The last {@code days} days up to and with today, oldest first; days without anybody are 0. */
  static List<SignupDay> row(Map<LocalDate, Long> known, int days, Instant now) {
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    return today
        .minusDays(days - 1L)
        .datesUntil(today.plusDays(1))
        .map(day -> new SignupDay(day, known.getOrDefault(day, 0L)))
        .toList();
  }
}
