package app.livery.billing.ledger;

import app.livery.kernel.CurrentCall;
import app.livery.operations.errors.DatabaseGone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** One counter for each brand, where debits wait for each other and are written together. */
@ApplicationScoped
class Counters {
  @Inject CurrentCall call;
  @Inject DebitRound round;

  private final Map<UUID, Counter> counters = new ConcurrentHashMap<>();

  Debit debit(Use use) {
    Counter counter = counters.computeIfAbsent(call.requireTenant().id(), tenant -> new Counter());
    Waiting mine = new Waiting(use);
    counter.serve(mine, this::write);
    return mine.answer();
  }

  /**
   * What fails together is tried one by one, so that each bears its own fault alone: keys keep
   * twice from counting.
   */
  private void write(List<Waiting> together) {
    try {
      round.write(together).forEach(Waiting::done);
    } catch (RuntimeException e) {
      if (together.size() == 1 || DatabaseGone.is(e)) together.forEach(each -> each.fail(e));
      else together.forEach(each -> write(List.of(each)));
    }
  }
}
