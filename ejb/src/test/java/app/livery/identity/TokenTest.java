package app.livery.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.livery.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private final Token token = new PersonToken();

  @Test
  void a_link_works_once() {
    token.issue(TokenKind.RESET, Ids.next(), NOW);
    assertDoesNotThrow(() -> token.use(NOW));
    assertThrows(OneTimeLinkUsed.class, () -> token.use(NOW));
  }

  @Test
  void a_link_to_reset_works_for_two_hours() {
    token.issue(TokenKind.RESET, Ids.next(), NOW);
    assertDoesNotThrow(() -> token.check(NOW.plus(Duration.ofMinutes(119))));
    assertThrows(OneTimeLinkExpired.class, () -> token.check(NOW.plus(Duration.ofHours(2))));
  }

  @Test
  void a_handover_works_for_a_minute() {
    token.issue(TokenKind.HANDOVER, Ids.next(), NOW);
    assertThrows(OneTimeLinkExpired.class, () -> token.check(NOW.plusSeconds(60)));
  }
}
