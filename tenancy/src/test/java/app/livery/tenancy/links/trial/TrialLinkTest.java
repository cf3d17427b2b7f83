package app.livery.tenancy.links.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Malformed;
import app.livery.kernel.Secret;
import app.livery.tenancy.links.LinkExpired;
import app.livery.tenancy.links.LinkOff;
import app.livery.tenancy.links.LinkSpent;
import app.livery.tenancy.links.LinkStatus;
import app.livery.tenancy.links.Terms;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrialLinkTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
  private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

  private static TrialLink link(Integer useLimit, Instant expiresAt) {
    return new TrialLink("Fair", 14, new Terms(useLimit, expiresAt), Secret.fresh(), "Olga", NOW);
  }

  @Test
  void who_comes_in_may_stay_for_the_link_s_days() {
    assertEquals(NOW.plus(Duration.ofDays(14)), link(null, null).use(NOW));
  }

  @Test
  void it_lets_in_as_many_as_its_limit_says() {
    TrialLink link = link(2, null);
    link.use(NOW);
    link.use(NOW);
    assertThrows(LinkSpent.class, () -> link.use(NOW));
    assertEquals(2, link.row(NOW).uses());
  }

  @Test
  void it_lets_in_nobody_after_its_last_day() {
    TrialLink link = link(null, TOMORROW);
    assertThrows(LinkExpired.class, () -> link.use(TOMORROW));
  }

  @Test
  void switched_off_it_lets_in_nobody_and_on_again_it_does() {
    TrialLink link = link(null, null);
    assertTrue(link.off(NOW));
    assertThrows(LinkOff.class, () -> link.use(NOW));
    link.on();
    assertEquals(LinkStatus.ACTIVE, link.row(NOW).status());
  }

  @Test
  void switching_twice_is_news_once() {
    TrialLink link = link(null, null);
    link.off(NOW);
    assertFalse(link.off(NOW));
  }

  @Test
  void its_status_names_the_first_reason_why_nobody_comes_in() {
    TrialLink link = link(1, TOMORROW);
    link.use(NOW);
    assertEquals(LinkStatus.SPENT, link.status(NOW));
    assertEquals(LinkStatus.EXPIRED, link.status(TOMORROW));
    link.off(NOW);
    assertEquals(LinkStatus.OFF, link.status(TOMORROW));
  }

  @Test
  void a_link_that_could_never_be_used_is_not_made() {
    assertEquals("useLimit", assertThrows(Malformed.class, () -> link(0, null)).field());
    assertEquals("expiresAt", assertThrows(Malformed.class, () -> link(null, NOW)).field());
  }

  @Test
  void strangers_see_nothing_of_a_link_that_is_off() {
    TrialLink link = link(null, null);
    link.off(NOW);
    assertThrows(LinkOff.class, () -> link.preview(NOW));
  }
}
