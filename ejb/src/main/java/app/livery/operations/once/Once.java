package app.livery.operations.once;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Does a creating call once, however often it is sent. Work and answer are one transaction: either
 * both stand or neither, so a caller who saw no answer may simply send the call again.
 *
 * <p>What is refused is not kept. Work that brings transactions of its own (a tenant's
 * provisioning) is the exception: if the server dies between its commit and ours, the second call
 * is refused by the thing's own rules instead of being answered.
 *
 * <p>It checks no permission itself; what it runs does.
 */
@ApplicationScoped
public class Once {
  /** How long answers are kept. */
  public static final Duration KEPT = Duration.ofHours(24);

  @Inject IdempotencyKeys keys;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * @param answer what was answered, now or before
   * @param repeated whether it was before
   */
  public record Outcome(String answer, boolean repeated) {}

  /**
   * Does the work, unless this request was answered before.
   *
   * @param work returns the answer
   * @throws StillRunning while another call works on the same request
   * @throws KeyReused when the key was used for another request
   */
  @Transactional
  public Outcome answer(Request request, Supplier<String> work) {
    Sealing sealing = Sealing.fromSettings();
    Optional<String> before = keys.claim(request);
    if (before.isPresent()) return new Outcome(sealing.open(purpose(request), before.get()), true);
    String answer = work.get();
    keys.keep(request, sealing.seal(purpose(request), answer), clock.instant());
    return new Outcome(answer, false);
  }

  /** Drops some of the current side's answers whose time is up. @return how many */
  public int prune() {
    return keys.drop(clock.instant().minus(KEPT));
  }

  private static String purpose(Request request) {
    return "answer " + request.id();
  }
}
