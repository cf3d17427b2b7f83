package app.livery.billing.subscriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.billing.Interval;
import app.livery.billing.Module;
import app.livery.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Duration GRACE = Duration.ofDays(7);
  private static final Duration LAST = Duration.ofDays(14);
  private static final Sold SOLD = new Sold(Ids.next(), Ids.next(), "Team", Set.of(Module.STUDIO));

  @Test
  void sights_in_any_order_end_with_the_latest() {
    List<Sight> life =
        List.of(
            new Sight(seen(SubscriptionStatus.INCOMPLETE), NOW),
            new Sight(seen(SubscriptionStatus.ACTIVE), NOW.plusSeconds(1)),
            new Sight(seen(SubscriptionStatus.PAST_DUE), NOW.plusSeconds(2)),
            new Sight(seen(SubscriptionStatus.ACTIVE), NOW.plusSeconds(3)));
    for (List<Sight> order : permutations(life)) {
      Subscription one = first(order.get(0));
      order.forEach(sight -> one.see(SOLD, "si", sight.terms, sight.at));
      assertEquals(SubscriptionStatus.ACTIVE, one.terms().status(), order.toString());
      assertEquals(Stage.OPEN, one.stage());
      assertEquals(NOW.plusSeconds(3), one.terms().periodEnd().minus(Duration.ofDays(30)));
    }
  }

  @Test
  void nothing_wakes_what_has_ended() {
    Subscription one = first(new Sight(seen(SubscriptionStatus.CANCELLED), NOW));
    assertFalse(one.see(SOLD, "si", seen(SubscriptionStatus.ACTIVE), NOW.plusSeconds(60)));
    assertEquals(Stage.ENDED, one.stage());
    assertEquals(0, one.seatsGranted());
  }

  @Test
  void without_its_money_it_has_its_grace_and_then_is_restricted_and_given_up() {
    Subscription one = first(new Sight(seen(SubscriptionStatus.ACTIVE), NOW));
    one.see(SOLD, "si", seen(SubscriptionStatus.PAST_DUE), NOW.plusSeconds(1));
    Instant due = NOW.plusSeconds(1);
    assertEquals(Stage.GRACE, one.stage());
    assertFalse(one.restrict(GRACE, due.plus(GRACE).minusSeconds(1)));
    assertTrue(one.restrict(GRACE, due.plus(GRACE)));
    one.see(SOLD, "si", seen(SubscriptionStatus.PAST_DUE), due.plus(GRACE).plusSeconds(5));
    assertEquals(Stage.RESTRICTED, one.stage());
    assertFalse(one.isGivenUp(GRACE, LAST, due.plus(GRACE).plus(LAST).minusSeconds(1)));
    assertTrue(one.isGivenUp(GRACE, LAST, due.plus(GRACE).plus(LAST)));
  }

  @Test
  void a_payment_opens_it_again() {
    Subscription one = first(new Sight(seen(SubscriptionStatus.PAST_DUE), NOW));
    one.restrict(Duration.ZERO, NOW);
    one.see(SOLD, "si", seen(SubscriptionStatus.ACTIVE), NOW.plusSeconds(9));
    assertEquals(Stage.OPEN, one.stage());
    assertNull(one.row("A").pastDueSince());
    assertNull(one.row("A").restrictedAt());
  }

  @Test
  void what_a_transfer_paid_lapses_when_it_is_used_up() {
    Subscription one = Subscription.byBank(Ids.next(), SOLD, seen(SubscriptionStatus.ACTIVE), NOW);
    Instant end = one.terms().periodEnd();
    assertFalse(one.lapse(end.minusSeconds(1)));
    assertTrue(one.lapse(end));
    assertEquals(Stage.GRACE, one.stage());
    assertEquals(end, one.row("A").pastDueSince());
  }

  @Test
  void one_whose_modules_another_opens_gives_no_seats() {
    Subscription one = first(new Sight(seen(SubscriptionStatus.ACTIVE), NOW));
    assertEquals(5, one.seatsGranted());
    one.clash(true);
    assertEquals(0, one.seatsGranted());
  }

  private record Sight(Terms terms, Instant at) {
    private Sight {
      terms = terms.with(terms.status(), at.plus(Duration.ofDays(30)), terms.endedAt());
    }
  }

  private static Subscription first(Sight sight) {
    return Subscription.atStripe(Ids.next(), SOLD, "sub", "si", sight.terms, sight.at, NOW);
  }

  private static Terms seen(SubscriptionStatus status) {
    Instant ended = status == SubscriptionStatus.CANCELLED ? NOW : null;
    Instant end = NOW.plus(Duration.ofDays(30));
    return new Terms(
        status, 5, 1000, 0, "USD", Interval.MONTH, 1, NOW, end, null, null, null, ended);
  }

  static <T> List<List<T>> permutations(List<T> of) {
    if (of.isEmpty()) return List.of(List.of());
    List<List<T>> all = new ArrayList<>();
    for (int i = 0; i < of.size(); i++) {
      List<T> rest = new ArrayList<>(of);
      T head = rest.remove(i);
      for (List<T> tail : permutations(rest)) {
        List<T> one = new ArrayList<>(List.of(head));
        one.addAll(tail);
        all.add(one);
      }
    }
    return all;
  }
}
