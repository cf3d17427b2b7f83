package app.livery.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CredentialTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final int THRESHOLD = 5;

  private final Credential credential = new PersonCredential();

  private Instant failTimes(int times, Instant from) {
    for (int i = 0; i < times; i++) credential.fail(from, THRESHOLD);
    return from;
  }

  @Test
  void four_failures_lock_nothing() {
    failTimes(4, NOW);
    assertFalse(credential.isLocked(NOW));
  }

  @Test
  void the_fifth_locks_for_a_minute() {
    failTimes(5, NOW);
    assertTrue(credential.isLocked(NOW.plusSeconds(59)));
    assertFalse(credential.isLocked(NOW.plusSeconds(60)));
  }

  @Test
  void each_further_failure_doubles_the_lock_up_to_an_hour() {
    failTimes(5, NOW);
    Instant at = NOW.plusSeconds(60);
    for (int minutes : new int[] {2, 4, 8, 16, 32, 60, 60, 60}) {
      assertTrue(credential.fail(at, THRESHOLD));
      Duration lock = Duration.ofMinutes(minutes);
      assertTrue(credential.isLocked(at.plus(lock).minusSeconds(1)));
      assertFalse(credential.isLocked(at.plus(lock)));
      at = at.plus(lock);
    }
  }

  @Test
  void nothing_is_counted_while_locked_so_that_nobody_is_kept_out_for_good() {
    failTimes(5, NOW);
    assertFalse(credential.fail(NOW.plusSeconds(30), THRESHOLD));
    assertFalse(credential.isLocked(NOW.plusSeconds(60)));
  }

  @Test
  void a_day_of_peace_forgets_old_failures() {
    failTimes(4, NOW);
    credential.fail(NOW.plus(Duration.ofHours(25)), THRESHOLD);
    assertFalse(credential.isLocked(NOW.plus(Duration.ofHours(25))));
  }

  @Test
  void a_new_password_ends_a_lock() {
    failTimes(5, NOW);
    credential.changePassword("hash", NOW);
    assertFalse(credential.isLocked(NOW));
  }

  @Test
  void a_time_step_is_spent_once() {
    assertTrue(credential.spend(100));
    assertFalse(credential.spend(100));
    assertFalse(credential.spend(99));
    assertTrue(credential.spend(101));
  }

  @Test
  void a_second_factor_counts_only_after_its_first_code() {
    credential.offerSecondFactor("sealed");
    assertFalse(credential.hasSecondFactor());
    credential.enrol(NOW, 7);
    assertTrue(credential.hasSecondFactor());
    assertFalse(credential.spend(7));
  }
}
