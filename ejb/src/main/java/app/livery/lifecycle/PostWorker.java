package app.livery.lifecycle;

import app.livery.kernel.TenantRef;
import app.livery.kernel.TenantStatus;
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
import java.util.UUID;

/** Posts letters in the background: a moment after each commit, and again when they are due. */
@ApplicationScoped
public class PostWorker implements Backlog {
  private static final int THREADS = 2;

  /** Whoever sweeps comes by more often than this, so nothing need be remembered for longer. */
  private static final Duration FARTHEST = Duration.ofMinutes(2);

  /** Stands for the platform among tenants. */
  private static final TenantRef PLATFORM =
      new TenantRef(new UUID(0, 0), "platform", "platform", "platform", TenantStatus.READY);

  @Inject PostRound round;
  @Inject Hands hands;
  @Inject Clock clock;
  private Rounds rounds;

  @PostConstruct
  void ready() {
    rounds = new Rounds("posting", hands.executor(), THREADS, this::post);
  }

  /** Says that a tenant, or the platform for null, may have letters to post. Returns at once. */
  public void wake(TenantRef tenant) {
    rounds.wake(tenant == null ? PLATFORM : tenant);
  }

  @Override
  public String name() {
    return "posting";
  }

  @Override
  public int backlog() {
    return rounds.backlog();
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued mail) {
    wake(mail.tenant());
  }

  private void post(TenantRef tenant) {
    Optional<Instant> next = round.post(tenant == PLATFORM ? null : tenant);
    next.map(at -> Duration.between(clock.instant(), at).plusSeconds(1))
        .filter(pause -> pause.compareTo(FARTHEST) < 0)
        .ifPresent(pause -> hands.later(pause, () -> rounds.wake(tenant)));
  }
}
