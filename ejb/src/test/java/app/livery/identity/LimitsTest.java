package app.livery.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Actor;
import app.livery.kernel.Call;
import app.livery.kernel.CurrentCall;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private final Turned clock = new Turned();
  private final Limits limits = new Limits();

  LimitsTest() {
    limits.call = new CurrentCall();
    limits.clock = clock;
  }

  /** A clock that stands until it is turned. */
  private static final class Turned extends Clock {
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private void signIn(String address, String account) {
    Call from = new Call(null, Actor.STRANGER, "request", address);
    limits.call.within(
        from,
        () -> {
          limits.count(Limits.Deed.SIGN_IN, account);
          return null;
        });
  }

  @Test
  void one_account_can_be_tried_ten_times_a_minute_from_wherever() {
    for (int i = 0; i < 10; i++) signIn("192.0.2." + i, "mona@acme.test");
    assertThrows(TooManyAttempts.class, () -> signIn("192.0.2.77", " Mona@Acme.test"));
    assertDoesNotThrow(() -> signIn("192.0.2.77", "sam@acme.test"));
  }

  @Test
  void one_address_can_try_sixty_times_a_minute_whomever_it_aims_at() {
    for (int i = 0; i < 60; i++) signIn("192.0.2.1", "person" + i + "@acme.test");
    assertThrows(TooManyAttempts.class, () -> signIn("192.0.2.1", "one-more@acme.test"));
  }

  @Test
  void time_lets_people_try_again() {
    for (int i = 0; i < 10; i++) signIn("192.0.2." + i, "mona@acme.test");
    TooManyAttempts refused =
        assertThrows(TooManyAttempts.class, () -> signIn("192.0.2.77", "mona@acme.test"));
    assertTrue(refused.seconds() >= 1 && refused.seconds() <= 7);
    clock.now = clock.now.plusSeconds(refused.seconds());
    assertDoesNotThrow(() -> signIn("192.0.2.77", "mona@acme.test"));
  }
}
