package app.livery.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Credits;
import app.livery.kernel.Malformed;
import app.livery.kernel.Moments;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.TenantRef;
import app.livery.proof.Purse;
import app.livery.proof.Race;
import app.livery.proof.Superuser;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Credits come once, go once, and are never more nor fewer than the ledger says. */
@ExtendWith(ArquillianExtension.class)
class LedgerIT {
  private static final String VALUE =
      "select coalesce(sum(value_micro), 0) from %s.ledger_entry where kind = 'USE'";

  private static TenantRef tenant;

  @Inject Purse purse;

  private OrganisationId wallet;

  @BeforeEach
  void a_wallet() {
    if (tenant == null) tenant = purse.tenant("ledger");
    wallet = purse.wallet(tenant);
  }

  @AfterEach
  void the_ledger_proves() {
    assertEquals(List.of(), purse.drifts(tenant));
  }

  @Test
  void sixty_four_who_use_one_wallet_take_what_is_there_and_no_more() {
    buy(640, 6400, null);
    Race.Outcome outcome = Race.of(64, lane -> () -> twenty("lane-" + lane));
    assertEquals(64, outcome.won(), outcome.toString());
    assertEquals(0, balance());
    assertEquals(640, count("kind = 'USE'"));
    assertEquals(64_000_000L, purse.number(tenant, VALUE + " and wallet_id = ?", wallet.value()));
  }

  private int twenty(String lane) {
    int refused = 0;
    for (int i = 0; i < 20; i++)
      try {
        purse.use(tenant, wallet, Credits.of(1), lane + "-" + i);
      } catch (InsufficientCredits e) {
        refused++;
      }
    return refused;
  }

  @Test
  void a_key_counts_once_however_often_and_from_wherever_it_is_said() {
    buy(100, 1000, null);
    Debit first = use(3, "once");
    Race.Outcome outcome =
        Race.of(16, lane -> () -> purse.use(tenant, wallet, Credits.of(3), "once"));
    assertEquals(16, outcome.won(), outcome.toString());
    Debit again = use(3, "once");
    assertTrue(again.replayed());
    assertEquals(first.transaction(), again.transaction());
    assertEquals(first.balance(), again.balance());
    assertEquals(97, balance());
    assertThrows(MovementDiffers.class, () -> use(4, "once"));
    assertEquals(97, balance());
  }

  @Test
  void a_payment_brings_its_credits_once() {
    Race.Outcome outcome =
        Race.of(
            16, lane -> () -> purse.buy(tenant, wallet, Credits.of(50), 500, "pi_" + wallet, null));
    assertEquals(16, outcome.won(), outcome.toString());
    assertEquals(50, balance());
    assertThrows(
        MovementDiffers.class,
        () -> purse.buy(tenant, wallet, Credits.of(60), 500, "pi_" + wallet, null));
  }

  @Test
  void what_ends_first_goes_first_and_every_part_bears_its_exact_share_of_the_price() {
    Instant soon = Instant.now().plus(Duration.ofDays(1));
    buy(7, 1000, null);
    buy(3, 333, soon);
    use(2, "first");
    assertEquals(
        1,
        count(
            "kind = 'USE' and lot_id in (select id from %s.credit_lot where expires_at is not null)"));
    Credits odd = new Credits(333_331);
    Credits left = Credits.of(8);
    for (int i = 0; left.isPositive(); i++) {
      Credits part = odd.atMost(left);
      purse.use(tenant, wallet, part, "odd-" + i);
      left = left.minus(part);
    }
    assertEquals(0, balance());
    assertEquals(13_330_000L, purse.number(tenant, VALUE + " and wallet_id = ?", wallet.value()));
  }

  @Test
  void three_refunds_a_dispute_and_its_end_net_right() {
    String payment = buy(100, 1000, null);
    assertEquals(Credits.of(10), refund(payment, 100, "ch").moved());
    assertEquals(Credits.of(15), refund(payment, 250, "ch").moved());
    assertEquals(Credits.NONE, refund(payment, 100, "ch").moved());
    assertEquals(Credits.of(5), refund(payment, 300, "ch").moved());
    assertEquals(70, balance());
    assertEquals(Credits.of(70), refund(payment, 1000, "dp").moved());
    assertEquals(0, balance());
    assertEquals(Credits.of(-70), purse.again(tenant, payment, 1000, "dp").moved());
    assertEquals(Credits.NONE, purse.again(tenant, payment, 1000, "dp").moved());
    assertEquals(Credits.NONE, refund(payment, 1000, "dp").moved());
    assertEquals(70, balance());
    assertEquals(Credits.NONE, refund(payment, 300, "ch").moved());
  }

  @Test
  void what_was_used_before_its_money_went_is_owed_and_paid_first() {
    String payment = buy(100, 1000, null);
    use(80, "used");
    Clawback clawback = refund(payment, 1000, "ch");
    assertEquals(Credits.of(80), clawback.owed());
    assertEquals(0, balance());
    assertThrows(WalletFrozen.class, () -> use(1, "frozen"));
    buy(50, 500, null);
    assertEquals(0, balance());
    assertEquals(30, owed());
    buy(50, 500, null);
    assertEquals(20, balance());
    assertEquals(0, owed());
    use(20, "free");
  }

  @Test
  void a_won_dispute_forgives_what_is_owed_first() {
    String payment = buy(100, 1000, null);
    use(80, "used");
    refund(payment, 1000, "dp");
    purse.again(tenant, payment, 1000, "dp");
    assertEquals(20, balance());
    assertEquals(0, owed());
  }

  @Test
  void what_ends_unused_is_gone_and_cannot_be_used_before_the_sweep_either() {
    Instant soon = Instant.now().plus(Duration.ofHours(1));
    buy(40, 400, soon);
    buy(10, 100, null);
    UUID kept = purse.keep(tenant, wallet, Credits.of(25), "kept").id();
    Moments.at(
        soon.plusSeconds(1),
        () -> {
          assertThrows(InsufficientCredits.class, () -> use(11, "late"));
          use(10, "in time");
          purse.sweepLots(tenant);
          assertEquals(25, balance());
          // what was kept in time is still there for its use
          purse.settle(tenant, kept, Credits.of(20));
          purse.sweep(tenant);
          return null;
        });
    assertEquals(0, balance());
    assertEquals(2, count("kind = 'EXPIRY'"));
  }

  @Test
  void what_is_kept_aside_is_settled_once_released_or_free_again_in_time() {
    buy(100, 1000, null);
    Reservation one = purse.keep(tenant, wallet, Credits.of(60), "one");
    assertEquals(one, purse.keep(tenant, wallet, Credits.of(60), "one"));
    assertThrows(MovementDiffers.class, () -> purse.keep(tenant, wallet, Credits.of(61), "one"));
    assertThrows(InsufficientCredits.class, () -> use(41, "too much"));
    assertThrows(
        InsufficientCredits.class, () -> purse.keep(tenant, wallet, Credits.of(41), "more"));
    purse.settle(tenant, one.id(), Credits.of(45));
    assertTrue(purse.settle(tenant, one.id(), Credits.of(45)).replayed());
    assertThrows(MovementDiffers.class, () -> purse.settle(tenant, one.id(), Credits.of(46)));
    assertThrows(ReservationOver.class, () -> purse.release(tenant, one.id()));
    assertEquals(55, balance());
    Reservation two = purse.keep(tenant, wallet, Credits.of(55), "two");
    purse.release(tenant, two.id());
    purse.release(tenant, two.id());
    assertThrows(ReservationOver.class, () -> purse.settle(tenant, two.id(), Credits.of(1)));
    purse.keep(tenant, wallet, Credits.of(55), "three");
    Moments.at(
        Instant.now().plus(Duration.ofHours(1)),
        () -> {
          purse.sweep(tenant);
          return null;
        });
    assertEquals(0, purse.look(tenant, wallet, "reserved_micro"));
    use(55, "all");
  }

  @Test
  void a_use_that_took_more_than_there_is_is_owed() {
    buy(10, 100, null);
    UUID kept = purse.keep(tenant, wallet, Credits.of(10), "kept").id();
    purse.settle(tenant, kept, Credits.of(12));
    assertTrue(purse.settle(tenant, kept, Credits.of(12)).replayed());
    assertEquals(0, balance());
    assertEquals(2, owed());
  }

  @Test
  void admins_give_and_take_and_never_nothing() {
    purse.adjust(tenant, wallet, 30);
    purse.adjust(tenant, wallet, -10);
    assertEquals(20, balance());
    assertThrows(Malformed.class, () -> purse.adjust(tenant, wallet, 0));
    assertThrows(InsufficientCredits.class, () -> purse.adjust(tenant, wallet, -21));
  }

  @Test
  void ten_thousand_uses_at_random_leave_what_a_plain_count_leaves() {
    TenantRef busy = purse.tenant("busy");
    OrganisationId[] wallets = new OrganisationId[8];
    for (int i = 0; i < wallets.length; i++) {
      wallets[i] = purse.wallet(busy);
      for (int lot = 0; lot < 4; lot++) purse.buy(busy, wallets[i], Credits.of(150), 997, null);
    }
    long[] used = new long[wallets.length];
    Race.of(
        16,
        lane ->
            () -> {
              Random random = new Random(lane);
              for (int i = 0; i < 625; i++) {
                int which = random.nextInt(wallets.length);
                Credits credits = new Credits(1 + random.nextInt(999_999));
                if (used(busy, wallets[which], credits, lane + "-" + i))
                  synchronized (used) {
                    used[which] += credits.micro();
                  }
              }
              return null;
            });
    for (int i = 0; i < wallets.length; i++)
      assertEquals(
          600_000_000L - used[i], purse.look(busy, wallets[i], "balance_micro"), "wallet " + i);
    assertEquals(List.of(), purse.drifts(busy));
  }

  private boolean used(TenantRef busy, OrganisationId from, Credits credits, String key) {
    try {
      purse.use(busy, from, credits, key);
      return true;
    } catch (InsufficientCredits e) {
      return false;
    }
  }

  @Test
  void a_figure_that_was_changed_behind_the_ledgers_back_is_seen() {
    TenantRef spoilt = purse.tenant("spoilt");
    OrganisationId sad = purse.wallet(spoilt);
    purse.buy(spoilt, sad, Credits.of(10), 100, null);
    assertEquals(List.of(), purse.drifts(spoilt));
    for (String sin :
        List.of(
            "update %s.wallet set balance_micro = balance_micro + 1",
            "update %s.wallet set receivable_micro = 5",
            "update %s.wallet set reserved_micro = 5",
            "update %s.credit_lot set remaining_micro = remaining_micro - 1",
            "delete from %s.ledger_account where kind = 'WASH'",
            "delete from %s.ledger_entry")) {
      try (Superuser superuser = Superuser.open()) {
        superuser.run(sin.formatted(spoilt.schema()));
      }
      assertFalse(purse.drifts(spoilt).isEmpty(), sin);
    }
  }

  /** As the application's own role for this tenant. */
  @Test
  void what_stands_in_the_ledger_is_neither_changed_nor_taken_out() {
    buy(1, 100, null);
    try (Superuser role = Superuser.open()) {
      role.run("set role " + tenant.schema());
      for (String sin :
          List.of(
              "update %s.ledger_entry set reason = 'Another'",
              "delete from %s.ledger_entry",
              "truncate %s.ledger_entry",
              "update %s.ledger_account set kind = 'PLAN' where kind = 'WASH'",
              "delete from %s.ledger_account")) {
        String statement = sin.formatted(tenant.schema());
        IllegalStateException refusal =
            assertThrows(IllegalStateException.class, () -> role.run(statement));
        assertTrue(refusal.getMessage().contains("permission denied"), refusal.getMessage());
      }
    }
  }

  private String buy(long credits, long cents, Instant until) {
    return purse.buy(tenant, wallet, Credits.of(credits), cents, until);
  }

  private Debit use(long credits, String key) {
    return purse.use(tenant, wallet, Credits.of(credits), key);
  }

  private Clawback refund(String payment, long centsSoFar, String cause) {
    return purse.refund(tenant, payment, centsSoFar, 1000, cause);
  }

  private long balance() {
    return purse.look(tenant, wallet, "balance_micro") / 1_000_000;
  }

  private long owed() {
    return purse.look(tenant, wallet, "receivable_micro") / 1_000_000;
  }

  private long count(String condition) {
    return purse.number(
        tenant,
        "select count(*) from %1$s.ledger_entry where wallet_id = ? and "
            + condition.replace("%s", "%1$s"),
        wallet.value());
  }
}
