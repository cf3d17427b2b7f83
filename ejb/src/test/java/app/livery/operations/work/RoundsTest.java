package app.livery.operations.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.TenantRef;
import app.livery.kernel.TenantStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private final Queue<Runnable> threads = new ArrayDeque<>();
  private final List<String> worked = new ArrayList<>();

  @Test
  void however_often_a_tenant_is_woken_it_gets_one_round() {
    Rounds rounds = new Rounds("test", threads::add, 2, tenant -> worked.add(tenant.slug()));
    TenantRef ash = tenant("ash");
    for (int i = 0; i < 5; i++) rounds.wake(ash);
    runAll();
    assertEquals(List.of("ash"), worked);
  }

  @Test
  void a_tenant_that_is_woken_during_its_round_gets_another() {
    wakingItself(2).wake(tenant("ash"));
    runAll();
    assertEquals(List.of("ash", "ash"), worked);
  }

  /** An executor that makes a pause makes it before each round. */
  @Test
  void each_round_is_asked_for() {
    Rounds rounds = wakingItself(4);
    rounds.wake(tenant("ash"));
    for (int round = 1; round <= 4; round++) {
      threads.remove().run();
      assertEquals(round, worked.size());
    }
    assertEquals(0, threads.size() + rounds.backlog());
  }

  @Test
  void a_round_that_fails_stops_no_other() {
    Rounds rounds =
        new Rounds(
            "test",
            threads::add,
            1,
            tenant -> {
              if (tenant.slug().equals("bad")) throw new IllegalStateException("on purpose");
              worked.add(tenant.slug());
            });
    rounds.wake(tenant("bad"));
    rounds.wake(tenant("good"));
    runAll();
    assertEquals(List.of("good"), worked);
  }

  @Test
  void no_tenant_is_worked_on_twice_at_once_and_no_call_is_lost() throws InterruptedException {
    List<TenantRef> tenants = List.of(tenant("a"), tenant("b"), tenant("c"));
    Set<UUID> busy = ConcurrentHashMap.newKeySet();
    AtomicBoolean clash = new AtomicBoolean();
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger seen = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Rounds rounds =
        new Rounds(
            "test",
            pool,
            4,
            tenant -> {
              if (!busy.add(tenant.id())) clash.set(true);
              seen.accumulateAndGet(asked.get(), Math::max);
              busy.remove(tenant.id());
            });
    for (int i = 0; i < 20_000; i++) {
      asked.incrementAndGet();
      rounds.wake(tenants.get(i % 3));
    }
    while (rounds.backlog() > 0) Thread.sleep(5);
    pool.shutdown();
    assertTrue(pool.awaitTermination(10, TimeUnit.SECONDS));
    assertTrue(!clash.get() && seen.get() == asked.get());
  }

  /** Rounds in which a tenant is woken by its own work until it has had so many. */
  private Rounds wakingItself(int times) {
    Rounds[] rounds = new Rounds[1];
    rounds[0] =
        new Rounds(
            "test",
            threads::add,
            1,
            tenant -> {
              worked.add(tenant.slug());
              if (worked.size() < times) rounds[0].wake(tenant);
            });
    return rounds[0];
  }

  private void runAll() {
    while (!threads.isEmpty()) threads.remove().run();
  }

  private static TenantRef tenant(String slug) {
    return new TenantRef(UUID.randomUUID(), slug, slug, "t_0", TenantStatus.READY);
  }
}
