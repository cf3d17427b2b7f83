package app.livery.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.kernel.Credits;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.TenantRef;
import app.livery.proof.Purse;
import app.livery.proof.Race;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How many debits a second the service takes, and what a million of them leave. A measurement: it
 * is run by hand, see bench/README.md.
 */
@ExtendWith(ArquillianExtension.class)
class LedgerPace {
  private static final System.Logger LOG = System.getLogger(LedgerPace.class.getName());
  private static final int MANY = 200;
  private static final int WARMUP = 6_400;

  @Inject Purse purse;

  @Test
  void one_hot_wallet() {
    pace("one hot wallet, 64 threads", 1, 64, 20_000);
  }

  @Test
  void many_wallets() {
    pace("200 wallets of one brand, 64 threads", MANY, 64, 100_000);
  }

  @Test
  void a_million_at_random_leave_what_a_plain_count_leaves() {
    pace("a million over 200 wallets, 64 threads", MANY, 64, 1_000_000);
  }

  private void pace(String what, int wallets, int threads, int debits) {
    TenantRef tenant = purse.tenant("pace");
    OrganisationId[] all = new OrganisationId[wallets];
    for (int i = 0; i < wallets; i++) {
      all[i] = purse.wallet(tenant);
      for (int lot = 0; lot < 4; lot++)
        purse.buy(tenant, all[i], Credits.of(1_000_000), 99_999, null);
    }
    AtomicLong spent = new AtomicLong();
    round(tenant, all, threads, WARMUP, "warm", spent);
    long start = System.nanoTime();
    round(tenant, all, threads, debits, "pace", spent);
    double seconds = (System.nanoTime() - start) / 1e9;
    long left = 0;
    for (OrganisationId each : all) left += purse.look(tenant, each, "balance_micro");
    assertEquals(wallets * 4_000_000_000_000L - spent.get(), left);
    assertEquals(List.of(), purse.drifts(tenant));
    LOG.log(
        System.Logger.Level.INFO,
        "PACE %s: %.0f debits/s (%d in %.1f s)".formatted(what, debits / seconds, debits, seconds));
  }

  private void round(
      TenantRef tenant,
      OrganisationId[] all,
      int threads,
      int debits,
      String word,
      AtomicLong spent) {
    Race.Outcome outcome =
        Race.of(
            threads,
            lane ->
                () -> {
                  Random random = new Random(lane);
                  for (int i = 0; i < debits / threads; i++) {
                    Credits credits = new Credits(1 + random.nextInt(999_999));
                    OrganisationId wallet = all[random.nextInt(all.length)];
                    purse.use(tenant, wallet, credits, word + "-" + lane + "-" + i);
                    spent.addAndGet(credits.micro());
                  }
                  return null;
                });
    assertEquals(threads, outcome.won(), outcome.toString());
  }
}
