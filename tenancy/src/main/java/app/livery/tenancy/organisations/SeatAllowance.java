package app.livery.tenancy.organisations;

/**
 * How many seats an organisation may fill. Asked under the lock of its row, each time somebody
 * comes in; what sells seats answers with an alternative of its own.
 */
public interface SeatAllowance {
  int of(OrganisationRow organisation);
}
