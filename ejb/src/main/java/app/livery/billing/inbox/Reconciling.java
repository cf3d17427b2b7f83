package app.livery.billing.inbox;

import app.livery.billing.stripe.Stripe;
import app.livery.billing.stripe.StripeAccount;
import app.livery.billing.stripe.StripeEvent;
import app.livery.billing.wiring.Wirings;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Compares an account's own list of events with what came, and takes in what did not: visits are
 * lost when this server is away for longer than Stripe is patient.
 */
@UseCase
public class Reconciling {
  private static final Logger LOG = System.getLogger(Reconciling.class.getName());

  /** Stripe keeps thirty days; a visit is repeated for three. */
  private static final Duration FIRST = Duration.ofDays(3);

  private static final Duration OVERLAP = Duration.ofMinutes(15);
  private static final int MOST = 2_000;
  private static final Duration KEPT = Duration.ofDays(90);

  @Inject InboxSteps steps;
  @Inject Cursors cursors;
  @Inject Effects effects;
  @Inject Fulfilment fulfilment;
  @Inject Wirings wirings;
  @Inject InboxWorker worker;
  @Inject Stripe stripe;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** The platform's account. */
  @Within
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void ofPlatform() {
    StripeAccount.ofPlatform().ifPresent(account -> compare(null, account));
  }

  /** The current tenant's own account. @return 0, for it is done at once */
  @Within
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public int ofTenant() {
    Optional<StripeAccount> own = wirings.own();
    own.ifPresent(account -> compare(call.requireTenant().id(), account));
    return 0;
  }

  /** Drops some events that were closed long ago. @return how many */
  @Within
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public int prune() {
    return steps.prune();
  }

  /** Drops some names of events that can no longer come again. @return how many */
  @Within
  public int forget() {
    return effects.drop(clock.instant().minus(KEPT));
  }

  private void compare(UUID owner, StripeAccount account) {
    Instant now = clock.instant();
    Instant since = cursors.seenUntil(owner).map(at -> at.minus(OVERLAP)).orElse(now.minus(FIRST));
    List<StripeEvent> found =
        stripe.of(account).events().since(since, StripeTypes.ALL, MOST).orThrow();
    long missed = found.stream().filter(event -> take(owner, event)).count();
    if (missed > 0) {
      LOG.log(Level.WARNING, "{0} events of Stripe had not come by themselves", missed);
      worker.wake(owner);
    }
    boolean all = found.size() < MOST;
    cursors.move(owner, all ? now : found.get(found.size() - 1).created());
  }

  private boolean take(UUID owner, StripeEvent event) {
    boolean asked = fulfilment.isAsked(event.type());
    return steps.store(owner, event, asked) && asked;
  }
}
