package app.livery.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  /** The secret of RFC 6238's own examples. */
  private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  private static final String SECRET = Base32.encode(KEY);

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codes_are_those_of_the_rfc(long second, String code) {
    assertEquals(code, Totp.code(KEY, Totp.stepAt(Instant.ofEpochSecond(second))));
  }

  @Test
  void a_code_is_good_one_step_early_and_one_step_late() {
    Instant now = Instant.ofEpochSecond(1_234_567_890);
    assertEquals(Totp.stepAt(now), Totp.match(SECRET, "005924", now).getAsLong());
    assertTrue(Totp.match(SECRET, "005924", now.plusSeconds(30)).isPresent());
    assertTrue(Totp.match(SECRET, "005924", now.minusSeconds(30)).isPresent());
  }

  @Test
  void a_code_two_steps_away_is_refused() {
    Instant now = Instant.ofEpochSecond(1_234_567_890);
    assertTrue(Totp.match(SECRET, "005924", now.plusSeconds(60)).isEmpty());
    assertTrue(Totp.match(SECRET, "005924", now.minusSeconds(60)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"00592", "0059244", "abcdef", "''", "٠٠٥٩٢٤"})
  void what_is_no_code_is_refused(String code) {
    assertTrue(Totp.match(SECRET, code, Instant.ofEpochSecond(1_234_567_890)).isEmpty());
  }

  @Test
  void a_fresh_secret_has_160_bits() {
    assertEquals(20, Base32.decode(Totp.freshSecret()).length);
  }
}
