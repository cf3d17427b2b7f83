package app.livery.billing.inbox;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.RuleBroken;
import app.livery.kernel.TenantRef;
import app.livery.operations.errors.DatabaseGone;
import app.livery.operations.errors.Incidents;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Does what follows from the events of one account that are due. An event is taken in one
 * transaction, has its effect in another, and is settled in a third: whatever falls between them is
 * tried again and finds out that it is done.
 */
@ApplicationScoped
public class InboxRound {
  private static final Logger LOG = System.getLogger(InboxRound.class.getName());

  @Inject InboxSteps steps;
  @Inject Leases leases;
  @Inject Fulfilment fulfilment;
  @Inject Owners owners;
  @Inject TenantDirectory directory;
  @Inject Incidents incidents;
  @Inject CurrentCall call;

  /**
   * @param account the brand whose own account it is; null for the platform's
   * @return when the next one is due; empty when none waits
   */
  public Optional<Instant> work(UUID account) {
    return call.asSystem(
        null,
        () -> {
          for (List<TakenEvent> some = steps.take(account);
              !some.isEmpty();
              some = steps.take(account)) leases.during(some, this::handle);
          return steps.nextDue(account);
        });
  }

  private void handle(TakenEvent event) {
    Optional<TenantRef> tenant = Optional.empty();
    try {
      tenant = owner(event);
      if (tenant.isEmpty()) {
        steps.strayed(event);
        return;
      }
      if (!tenant.get().status().isReachable())
        throw new IllegalStateException("The brand is closed");
      call.asSystem(tenant.get(), () -> effect(event));
      steps.done(event, tenant.get().id());
    } catch (RuntimeException e) {
      if (DatabaseGone.is(e)) throw e;
      failed(event, tenant.map(TenantRef::id).orElse(null), e);
    }
  }

  private Optional<TenantRef> owner(TakenEvent event) {
    UUID known = event.account() == null ? event.tenant() : event.account();
    return Optional.ofNullable(known).or(() -> owners.of(event.hint())).flatMap(directory::byId);
  }

  private Void effect(TakenEvent event) {
    fulfilment.once(event.hint());
    return null;
  }

  private void failed(TakenEvent event, UUID tenant, RuntimeException why) {
    String words = words(why);
    LOG.log(
        Level.WARNING,
        "Event {0} ({1}) has failed at attempt {2}: {3}",
        event.hint().event(),
        event.hint().type(),
        event.attempt(),
        words);
    if (steps.failed(event, tenant, words))
      incidents.report(why, "stripe event " + event.hint().event());
  }

  private static String words(RuntimeException why) {
    if (why instanceof RuleBroken refusal) return refusal.getMessage();
    return why.getClass().getSimpleName() + ": " + why.getMessage();
  }
}
