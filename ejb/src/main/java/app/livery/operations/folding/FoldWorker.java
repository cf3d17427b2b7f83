package app.livery.operations.folding;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Fact;
import app.livery.kernel.TenantRef;
import app.livery.operations.health.Backlog;
import app.livery.operations.work.Hands;
import app.livery.operations.work.Rounds;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;

/** Folds tenants' streams in the background, a moment after each commit. */
@ApplicationScoped
public class FoldWorker implements Backlog {
  private static final int THREADS = 2;

  /**
   * Lets whoever has committed answer first, and what comes close behind be folded with it. Nobody
   * sees a tenth of a second; a round after each commit would take half of what the commits take.
   */
  private static final Duration PAUSE = Duration.ofMillis(100);

  @Inject FoldRound round;
  @Inject TenantDirectory directory;
  @Inject CurrentCall call;
  @Inject Hands hands;
  private Rounds rounds;

  @PostConstruct
  void ready() {
    rounds = new Rounds("folding", hands.executorAfter(PAUSE), THREADS, round::fold);
  }

  /** Says that a tenant's stream has something to fold. Returns at once. */
  public void wake(TenantRef tenant) {
    rounds.wake(tenant);
  }

  @Override
  public String name() {
    return "folding";
  }

  @Override
  public int backlog() {
    return rounds.backlog();
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Fact fact) {
    call.tenant().ifPresent(this::wake);
  }

  void mended(@Observes(during = TransactionPhase.AFTER_SUCCESS) StreamMended fact) {
    directory.byId(fact.subject()).ifPresent(this::wake);
  }
}
