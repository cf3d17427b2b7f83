package app.livery.billing.subscriptions;

import app.livery.billing.stripe.Reply;
import app.livery.billing.stripe.StripePreview;
import app.livery.billing.stripe.StripeSubscription;
import app.livery.billing.stripe.StripeSubscriptions;
import app.livery.billing.wiring.Wired;
import app.livery.kernel.Allowed;
import app.livery.kernel.Malformed;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * What the owners of an organisation do with its subscription at Stripe. Each change is asked of
 * Stripe first, with a name of its own; what has become of it is then taken over from there. What
 * is paid by transfer can only be ended: all else throws {@link PaidByTransfer}.
 */
@UseCase
public class Changing {
  @Inject ChangeSteps steps;
  @Inject Wired wired;
  @Inject Clock clock;

  /**
   * What another number of seats, or another price, would cost from now on.
   *
   * @param price our id of the price; null for the one that it has
   * @throws FewerSeatsThanPeople when more people are in the organisation
   * @throws PaidByTransfer where Stripe knows nothing of it
   */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_READ)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public StripePreview preview(OrganisationId organisation, UUID id, int seats, UUID price) {
    Change change = steps.look(organisation, id, seats, price);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return desk().preview(change.stripeId(), change.item(), change.price(), seats, now).orThrow();
  }

  /**
   * Sets seats and price.
   *
   * @param at the moment of the preview that was agreed to; null for now
   * @throws FewerSeatsThanPeople when more people are in the organisation
   * @throws PaidByTransfer where Stripe knows nothing of it
   */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public SubscriptionRow change(
      OrganisationId organisation, UUID id, int seats, UUID price, Instant at) {
    Change change = steps.revise(organisation, id, seats, price);
    return settle(
        desk().change(change.key(), change.stripeId(), change.item(), change.price(), seats, at));
  }

  /** Pays nothing and uses nothing for a while; {@code until} is null for no end. */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public SubscriptionRow pause(OrganisationId organisation, UUID id, Instant until) {
    if (until != null && !until.isAfter(clock.instant())) throw new Malformed("until", "future");
    Change change = steps.revise(organisation, id);
    return settle(desk().pause(change.key(), change.stripeId(), until));
  }

  /** Goes on after a pause, or after a trial that ended without a card. */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public SubscriptionRow resume(OrganisationId organisation, UUID id) {
    Change change = steps.revise(organisation, id);
    boolean stopped = desk().get(change.stripeId()).orThrow().status().equals("paused");
    return settle(
        stopped
            ? desk().restart(change.key(), change.stripeId())
            : desk().resume(change.key(), change.stripeId()));
  }

  /** Lets it end with the period that is paid, or now. */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public SubscriptionRow cancel(OrganisationId organisation, UUID id, boolean now) {
    Optional<Change> atStripe = steps.end(organisation, id);
    if (atStripe.isEmpty()) return steps.cancelAtBank(organisation, id, now);
    Change change = atStripe.get();
    return settle(
        now
            ? desk().cancel(change.key(), change.stripeId())
            : desk().endAt(change.key(), change.stripeId(), null));
  }

  /** Takes back that it should end. */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public SubscriptionRow keep(OrganisationId organisation, UUID id) {
    Change change = steps.revise(organisation, id);
    StripeSubscription seen = desk().get(change.stripeId()).orThrow();
    boolean atMoment = seen.cancelAt() != null && !seen.cancelAt().equals(seen.periodEnd());
    return settle(desk().keep(change.key(), change.stripeId(), atMoment));
  }

  /** The address at which an owner looks after cards and invoices, good for a few minutes. */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public String portal(OrganisationId organisation, String back) {
    String customer = steps.customer(organisation);
    return wired.desk().customers().portal(customer, back).orThrow();
  }

  private SubscriptionRow settle(Reply<StripeSubscription> reply) {
    return steps.settle(reply.orThrow().id());
  }

  private StripeSubscriptions desk() {
    return wired.desk().subscriptions();
  }

  /**
   * A change that is going to be asked of Stripe.
   *
   * @param key our own name of it
   * @param price Stripe's id of the price; null for the one that it has
   */
  record Change(UUID key, String stripeId, String item, String price) {}
}
