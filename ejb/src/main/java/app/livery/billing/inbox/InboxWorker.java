package app.livery.billing.inbox;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.TenantRef;
import app.livery.kernel.TenantStatus;
import app.livery.operations.health.Backlog;
import app.livery.operations.work.Hands;
import app.livery.operations.work.Rounds;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Works through the inbox in the background, one thread for each account: a brand whose own account
 * does not answer keeps nobody else waiting.
 */
@ApplicationScoped
public class InboxWorker implements Backlog {
  private static final int THREADS = 3;

  /** Whoever sweeps comes by more often than this, so nothing need be remembered for longer. */
  private static final Duration FARTHEST = Duration.ofMinutes(2);

  /** Stands for the platform's account among those of brands. */
  private static final TenantRef PLATFORM =
      new TenantRef(new UUID(0, 0), "platform", "platform", "platform", TenantStatus.READY);

  @Inject InboxRound round;
  @Inject InboxSteps steps;
  @Inject Leases leases;
  @Inject TenantDirectory directory;
  @Inject Hands hands;
  @Inject CurrentCall call;
  @Inject Clock clock;
  private Rounds rounds;

  @PostConstruct
  void ready() {
    rounds = new Rounds("stripe inbox", hands.executor(), THREADS, this::work);
  }

  /** Says that an account has events; pass null for the platform's. Returns at once. */
  public void wake(UUID account) {
    if (account == null) rounds.wake(PLATFORM);
    else directory.byId(account).ifPresent(rounds::wake);
  }

  /** Finds events that nobody woke the worker for: after a crash, an outage, or a failure. */
  public void sweep() {
    call.asSystem(null, steps::due).forEach(this::wake);
  }

  /** Says that what this server has in hand is still worked on. */
  public void renew() {
    List<TakenEvent> some = leases.held();
    if (some.isEmpty()) return;
    call.asSystem(
        null,
        () -> {
          steps.renew(some);
          return null;
        });
  }

  @Override
  public String name() {
    return "stripe inbox";
  }

  @Override
  public int backlog() {
    return rounds.backlog();
  }

  private void work(TenantRef account) {
    Optional<Instant> next = round.work(account == PLATFORM ? null : account.id());
    next.map(at -> Duration.between(clock.instant(), at).plusSeconds(1))
        .filter(pause -> pause.compareTo(FARTHEST) < 0)
        .ifPresent(pause -> hands.later(pause, () -> rounds.wake(account)));
  }
}
