package app.livery.billing.subscriptions;

import app.livery.billing.ledger.Crediting;
import app.livery.kernel.Facts;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.Organisations;
import app.livery.tenancy.organisations.Organising;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Enters what has become of a subscription: which modules it holds, how many seats its organisation
 * has now, whether credits may be used, and what there is to tell. Called with the organisation's
 * customer locked.
 */
@UseCase
class Books {
  @Inject Subscriptions subscriptions;
  @Inject SubscriptionStore store;
  @Inject Organisations organisations;
  @Inject Organising organising;
  @Inject Crediting crediting;
  @Inject Facts facts;

  /**
   * @param before as it was; null when it has just begun
   */
  @Within
  public SubscriptionRow enter(Subscription subscription, SubscriptionRow before) {
    OrganisationId id = new OrganisationId(subscription.organisation());
    store.hold(subscription);
    String name = organisations.get(id).name();
    SubscriptionRow after = subscription.row(name);
    if (after.equals(before)) return after;
    facts.fire(new SubscriptionChanged(id.value(), before, after));
    tell(Optional.ofNullable(before), after);
    seat(id);
    if (before == null || before.stage() != after.stage()) credits(id, after);
    return after;
  }

  /** What may be done with credits follows too; those that it brought do not outlast it. */
  private void credits(OrganisationId id, SubscriptionRow after) {
    crediting.restrict(id, subscriptions.isRestricted(id));
    if (after.stage() == Stage.ENDED) crediting.endIncluded(id, after.id(), after.endedAt());
  }

  /** Seats follow the money. */
  private void seat(OrganisationId id) {
    int seats = store.seatsGranted(id.value()).orElse(0);
    OrganisationRow organisation = organising.allot(id, seats);
    if (seats > 0 && organisation.expiresAt() != null) organising.extend(id, null);
  }

  private void tell(Optional<SubscriptionRow> before, SubscriptionRow after) {
    boolean wasDue = before.filter(b -> b.pastDueSince() != null).isPresent();
    boolean isDue = after.pastDueSince() != null;
    boolean over = after.stage() == Stage.ENDED;
    if (over) facts.fire(new SubscriptionEnded(after.organisation(), after));
    else if (isDue && !wasDue) facts.fire(new PaymentFailed(after.organisation(), after));
    else if (wasDue && !isDue) facts.fire(new PaymentRecovered(after.organisation(), after));
    if (isDue && after.stage() == Stage.RESTRICTED && !isRestricted(before))
      facts.fire(new AccessRestricted(after.organisation(), after));
  }

  private static boolean isRestricted(Optional<SubscriptionRow> row) {
    return row.filter(r -> r.stage() == Stage.RESTRICTED).isPresent();
  }
}
