package app.livery.billing.inbox;

import app.livery.billing.stripe.SignedLetter;
import app.livery.billing.stripe.StripeAccount;
import app.livery.billing.stripe.StripeEvent;
import app.livery.billing.wiring.Wirings;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Open;
import app.livery.kernel.TenantRef;
import app.livery.kernel.UseCase;
import app.livery.operations.errors.Incidents;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Takes in what Stripe sends: looks at its signature, keeps it, and has a worker woken. */
@UseCase
public class Receiving {
  @Inject InboxSteps steps;
  @Inject Fulfilment fulfilment;
  @Inject Wirings wirings;
  @Inject InboxWorker worker;
  @Inject Incidents incidents;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** On a brand's host it has to come from the brand's own account, else from the platform's. */
  @Open
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Receipt receive(SignedLetter letter) {
    UUID owner = call.tenant().map(TenantRef::id).orElse(null);
    Optional<StripeAccount> account = owner == null ? StripeAccount.ofPlatform() : wirings.own();
    if (account.isEmpty() || account.get().webhookSecret().isEmpty()) return Receipt.UNWIRED;
    if (!letter.isSignedBy(account.get().webhookSecret(), clock)) return Receipt.UNSIGNED;
    return letter.event().map(event -> keep(owner, event)).orElse(Receipt.MALFORMED);
  }

  /** Keeps an event of an account. */
  private Receipt keep(UUID owner, StripeEvent event) {
    boolean asked = fulfilment.isAsked(event.type());
    boolean fresh = steps.store(owner, event, asked);
    if (asked && !event.readable()) return unreadable(owner, event, fresh);
    if (asked && fresh) worker.wake(owner);
    return Receipt.STORED;
  }

  /**
   * It is kept and tried all the same, for it says what to look at; but somebody has to mend the
   * endpoint, so Stripe is told that it failed until the effect is there.
   */
  private Receipt unreadable(UUID owner, StripeEvent event, boolean fresh) {
    if (fresh) {
      incidents.report(new EventUnreadable(event.id(), event.version()), "stripe webhook");
      worker.wake(owner);
    }
    boolean settled = !fresh && steps.isSettled(owner, event.id());
    return settled ? Receipt.STORED : Receipt.UNREADABLE;
  }
}
