package app.livery.tenancy.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Malformed;
import app.livery.tenancy.links.Terms;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InviteCodeTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

  private static InviteCode code(String text, Integer useLimit) {
    return new InviteCode(text, "Fair", 7, new Terms(useLimit, null), "Olga", NOW);
  }

  @Test
  void upper_and_lower_case_are_the_same() {
    assertEquals("SUMMER-26", code(" summer-26 ", null).row(NOW).code());
    assertEquals("SUMMER-26", InviteCode.normal("Summer-26"));
  }

  @Test
  void a_code_made_by_itself_has_eight_letters_that_look_like_no_others() {
    for (int i = 0; i < 200; i++) {
      String made = code("", null).row(NOW).code();
      assertTrue(made.matches("[A-HJKMNP-Z2-9]{8}"), made);
    }
  }

  @Test
  void a_text_that_nobody_could_type_is_no_code() {
    assertEquals("code", assertThrows(Malformed.class, () -> code("so nice!", null)).field());
  }

  @Test
  void who_comes_in_may_stay_for_the_code_s_days() {
    assertEquals(NOW.plus(Duration.ofDays(7)), code("", null).redeem(NOW));
  }

  @Test
  void a_code_at_its_limit_lets_nobody_in() {
    InviteCode code = code("", 1);
    code.redeem(NOW);
    assertThrows(CodeExhausted.class, () -> code.redeem(NOW));
  }

  @Test
  void a_code_that_is_off_says_so_at_its_field() {
    InviteCode code = code("", 1);
    code.off(NOW);
    assertEquals("code", assertThrows(CodeOff.class, () -> code.redeem(NOW)).field());
  }
}
