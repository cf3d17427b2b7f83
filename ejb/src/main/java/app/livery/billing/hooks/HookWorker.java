package app.livery.billing.hooks;

import app.livery.kernel.TenantRef;
import app.livery.operations.health.Backlog;
import app.livery.operations.work.Hands;
import app.livery.operations.work.Rounds;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells endpoints in the background: a moment after each commit, and again when it is due. */
@ApplicationScoped
public class HookWorker implements Backlog {
  private static final int THREADS = 4;

  /** Whoever sweeps comes by more often than this, so nothing need be remembered for longer. */
  private static final Duration FARTHEST = Duration.ofMinutes(2);

  @Inject HookRound round;
  @Inject Hands hands;
  @Inject Clock clock;
  private Rounds rounds;

  @PostConstruct
  void ready() {
    rounds = new Rounds("hooks", hands.executor(), THREADS, this::post);
  }

  /** Says that a tenant's endpoints may have something to be told. Returns at once. */
  public void wake(TenantRef tenant) {
    rounds.wake(tenant);
  }

  @Override
  public String name() {
    return "hooks";
  }

  @Override
  public int backlog() {
    return rounds.backlog();
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) HookDue due) {
    wake(due.tenant());
  }

  /** One part of a tenant's work; the rest waits behind the other tenants. */
  private void post(TenantRef tenant) {
    Optional<Instant> next = round.post(tenant);
    if (next.isEmpty()) return;
    Duration pause = Duration.between(clock.instant(), next.get());
    if (pause.isNegative() || pause.isZero()) rounds.wake(tenant);
    else if (pause.compareTo(FARTHEST) < 0)
      hands.later(pause.plusMillis(200), () -> rounds.wake(tenant));
  }
}
