package app.livery.tenancy.links.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.livery.kernel.Ids;
import app.livery.kernel.Malformed;
import app.livery.kernel.Secret;
import app.livery.tenancy.links.Terms;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OfferLinkTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

  private static OfferLink link(int seats, int trialDays, boolean cardRequired) {
    Deal deal = new Deal("Pro", seats, trialDays, cardRequired, AtTrialEnd.CANCEL);
    return new OfferLink("Spring", deal, Terms.UNLIMITED, Secret.fresh(), "Olga", NOW);
  }

  private static OfferState stateOf(OfferLink link) {
    return new OfferUse(link, Ids.next(), Ids.next(), NOW).state();
  }

  @Test
  void a_deal_without_card_grants_its_seats_and_days_at_once() {
    OfferLink link = link(5, 30, false);
    assertEquals(5, link.seatsNow());
    assertEquals(NOW.plus(Duration.ofDays(30)), link.until(NOW));
    assertEquals(OfferState.APPLIED, stateOf(link));
  }

  @Test
  void a_deal_that_wants_a_card_grants_nothing_before_it_is_given() {
    OfferLink link = link(5, 30, true);
    assertEquals(0, link.seatsNow());
    assertNull(link.until(NOW));
    assertEquals(OfferState.AWAITING_CHECKOUT, stateOf(link));
  }

  @Test
  void a_deal_without_trial_days_has_no_end() {
    assertNull(link(5, 0, false).until(NOW));
  }

  @Test
  void a_deal_offers_at_least_one_seat() {
    assertEquals("seats", assertThrows(Malformed.class, () -> link(0, 30, false)).field());
  }
}
