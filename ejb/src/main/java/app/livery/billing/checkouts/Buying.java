package app.livery.billing.checkouts;

import app.livery.billing.checkouts.CheckingOut.Addresses;
import app.livery.billing.plans.PriceRow;
import app.livery.kernel.Allowed;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import app.livery.tenancy.links.offer.Deal;
import app.livery.tenancy.links.offer.Offering;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Buys a plan for an organisation, at its terms or at those of a deal. */
@UseCase
public class Buying {
  @Inject Wishing wishing;
  @Inject Offering offering;
  @Inject CheckingOut checkingOut;

  /**
   * Opens the way to pay for a plan; its trial is for those who have never had a subscription.
   *
   * @param price our id of the price
   * @throws PlanNotForCards when the plan is not sold any more, or not by card
   */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public CheckoutRow buy(OrganisationId organisation, UUID price, int seats, Addresses addresses) {
    return checkingOut.start(
        organisation, () -> wishing.plan(organisation, price, seats), addresses);
  }

  /**
   * Goes on with the deal that the organisation has taken: to the payment page where a card is
   * asked for or there is something to pay, else the trial begins at once.
   *
   * @throws NotFound when the organisation has taken none of a plan
   * @throws PlanNotForCards when the plan is not sold any more, or not by card
   */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public CheckoutRow goOn(OrganisationId organisation, Addresses addresses) {
    return checkingOut.start(
        organisation, () -> wishing.deal(organisation, taken(organisation)), addresses);
  }

  /**
   * What a seat of the deal costs that the organisation has taken; empty where it is not sold by
   * card.
   *
   * @throws NotFound when the organisation has taken none
   */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_READ)
  public Optional<PriceRow> price(OrganisationId organisation) {
    return wishing.price(organisation, taken(organisation));
  }

  private Deal taken(OrganisationId organisation) {
    return offering.taken(organisation).orElseThrow(NotFound::new);
  }
}
