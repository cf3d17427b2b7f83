package app.livery.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SpeechTest {
  private static final Instant LATE = Instant.parse("2026-10-31T22:30:00Z");

  @Test
  void months_and_days_are_told_in_the_readers_language() {
    assertEquals("Oct 2026", of(Language.ENGLISH).month(YearMonth.parse("2026-10")));
    assertEquals("أكتوبر 2026", of(Language.ARABIC).month(YearMonth.parse("2026-10")));
    assertEquals("31 Oct 2026", of(Language.ENGLISH).day(LATE));
  }

  @Test
  void days_are_those_of_the_readers_zone() {
    Speech dubai = of(Language.ENGLISH, ZoneId.of("Asia/Dubai"));
    assertEquals("1 Nov 2026", dubai.day(LATE));
  }

  @Test
  void money_is_told_to_its_currencys_last_digit() {
    assertEquals("US$1,234.50", of(Language.ENGLISH).money(123_450, "USD"));
    assertEquals("JP¥1,235", of(Language.ENGLISH).money(1_235, "JPY"));
    assertEquals("AED\u00a010.00", of(Language.ENGLISH).money(1_000, "AED"));
    assertEquals("2.50", of(Language.ENGLISH).number(new BigDecimal("2.50")));
  }

  private static Speech of(Language language) {
    return of(language, ZoneOffset.UTC);
  }

  private static Speech of(Language language, ZoneId zone) {
    return new Speech(language, null, zone, Clock.systemUTC());
  }
}
