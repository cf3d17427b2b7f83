package app.livery.tenancy.organisations;

import jakarta.enterprise.context.ApplicationScoped;

/** The seats that stand on the organisation itself. */
@ApplicationScoped
class PaidSeats implements SeatAllowance {
  @Override
  public int of(OrganisationRow organisation) {
    return organisation.seatsPaid();
  }
}
