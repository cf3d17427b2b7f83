package app.livery.billing.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HookTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final HookReply DOWN = new HookReply(HookOutcome.DECLINED, 500, "", 3);
  private static final HookReply FINE = new HookReply(HookOutcome.TAKEN, 204, "", 3);

  private final Hook hook =
      Hook.of(
          new HookWish("CRM", "https://crm.example.com/in", List.of("member.joined")), "Nora", NOW);

  @Test
  void it_hears_what_was_chosen_and_nothing_else() {
    assertTrue(hook.hears(HookEvent.MEMBER_JOINED));
    assertFalse(hook.hears(HookEvent.MEMBER_LEFT));
  }

  @Test
  void three_days_without_anything_coming_through_switch_it_off() {
    for (int hours = 0; hours < 72; hours++)
      assertFalse(hook.failed(false, NOW.plus(Duration.ofHours(hours))).isReal());
    assertTrue(hook.failed(false, NOW.plus(Duration.ofHours(72))).isReal());
    assertEquals(HookState.BROKEN, hook.row().state());
    assertEquals("system", hook.row().stateBy());
  }

  @Test
  void one_call_that_comes_through_begins_the_count_anew() {
    hook.failed(false, NOW);
    hook.taken(NOW.plus(Duration.ofDays(2)));
    assertNull(hook.row().failingSince());
    assertFalse(hook.failed(false, NOW.plus(Duration.ofDays(4))).isReal());
  }

  @Test
  void where_nobody_is_any_more_it_is_off_at_once_and_can_be_switched_on_again() {
    assertTrue(hook.failed(true, NOW).isReal());
    assertFalse(hook.pause("Nora", NOW).isReal());
    assertTrue(hook.goOn("Nora", NOW).isReal());
    assertTrue(hook.isActive());
  }

  @Test
  void a_new_secret_lets_the_old_one_sign_for_a_day() {
    hook.signWith("first", NOW);
    assertNull(hook.row().oldSecretUntil());
    hook.signWith("second", NOW);
    assertEquals(NOW.plus(Duration.ofDays(1)), hook.row().oldSecretUntil());
  }

  @Test
  void a_delivery_is_tried_for_about_three_days_ever_more_rarely() {
    HookDelivery delivery = HookDelivery.of(hook.id(), UUID.randomUUID(), "ping", "{}", NOW);
    Instant at = NOW;
    for (int tries = 1; tries <= 10; tries++) {
      assertFalse(HookRhythm.isOver(tries));
      Duration pause = HookRhythm.pause(tries, new Random(tries));
      assertTrue(tries == 1 || pause.compareTo(HookRhythm.pause(tries - 1, new Random(1))) > 0);
      at = at.plus(pause);
    }
    assertTrue(HookRhythm.isOver(11));
    double days = HookRhythm.whole().toHours() / 24.0;
    assertTrue(days > 2.8 && days < 3.2, days + " days");
    assertEquals(DeliveryState.WAITING, delivery.state());
  }

  @Test
  void chance_moves_a_pause_by_a_fifth_at_most() {
    for (int seed = 0; seed < 200; seed++) {
      long seconds = HookRhythm.pause(5, new Random(seed)).toSeconds();
      assertTrue(seconds >= 5760 && seconds <= 8640, seconds + " s");
    }
  }

  @Test
  void what_has_ended_can_begin_again_under_the_same_identifier() {
    HookDelivery delivery = HookDelivery.of(hook.id(), UUID.randomUUID(), "ping", "{}", NOW);
    delivery.settle(FINE, new Random(1), NOW);
    assertEquals(DeliveryState.DELIVERED, delivery.state());
    assertNull(delivery.nextAt());
    UUID id = delivery.id();
    delivery.again(NOW.plusSeconds(9));
    assertEquals(DeliveryState.WAITING, delivery.state());
    assertEquals(NOW.plusSeconds(9), delivery.nextAt());
    assertEquals(id, delivery.id());
  }

  @Test
  void what_went_wrong_waits_for_another_try() {
    HookDelivery delivery = HookDelivery.of(hook.id(), UUID.randomUUID(), "ping", "{}", NOW);
    delivery.settle(DOWN, new Random(1), NOW);
    assertEquals(DeliveryState.WAITING, delivery.state());
    assertEquals(500, delivery.row().status());
    assertTrue(delivery.nextAt().isAfter(NOW));
  }
}
