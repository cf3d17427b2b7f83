package app.livery.billing.subscriptions;

import app.livery.kernel.OrganisationId;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.SeatAllowance;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

/** The seats that an organisation has paid for; none are filled while its payment is missing. */
@Alternative
@Priority(100)
@ApplicationScoped
class SoldSeats implements SeatAllowance {
  @Inject Subscriptions subscriptions;

  @Override
  public int of(OrganisationRow organisation) {
    if (subscriptions.isRestricted(new OrganisationId(organisation.id())))
      throw new PaymentOverdue();
    return organisation.seatsPaid();
  }
}
