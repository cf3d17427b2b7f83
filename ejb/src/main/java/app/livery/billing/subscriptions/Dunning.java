package app.livery.billing.subscriptions;

import app.livery.billing.stripe.Reply;
import app.livery.billing.stripe.StripeSubscription;
import app.livery.billing.subscriptions.DunningSteps.Step;
import app.livery.billing.wiring.Wired;
import app.livery.kernel.Allowed;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.operations.errors.Incidents;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Walks with the clock over what is not paid: transfers that are used up, days of grace that are
 * over, and what ends because nobody has paid for so long.
 */
@UseCase
public class Dunning {
  /** Smaller than every identifier: where a walk begins. */
  private static final UUID FIRST = new UUID(0, 0);

  @Inject DunningSteps steps;
  @Inject Wired wired;
  @Inject Incidents incidents;

  /** Says how long the brand waits. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  public Patience be(Patience patience) {
    return steps.be(patience);
  }

  /** Does what is due for the current tenant. @return 0, for one walk meets all */
  @Within
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public int walk() {
    UUID after = FIRST;
    for (List<UUID> some = steps.overdue(after); !some.isEmpty(); some = steps.overdue(after)) {
      some.forEach(this::one);
      after = some.get(some.size() - 1);
    }
    return 0;
  }

  /** One that cannot be dealt with is reported and tried at the next walk; the others go on. */
  private void one(UUID id) {
    try {
      Step step = steps.walk(id);
      if (step.stripeId() != null) end(step);
    } catch (RuntimeException e) {
      incidents.report(e, "dunning " + id);
    }
  }

  /** What Stripe will not end may have ended there: it is looked at either way. */
  private void end(Step step) {
    try {
      Reply<StripeSubscription> reply =
          wired.desk().subscriptions().cancel(step.key(), step.stripeId());
      steps.settle(step.stripeId());
      reply.orThrow();
    } finally {
      steps.restrict(step.key());
    }
  }
}
