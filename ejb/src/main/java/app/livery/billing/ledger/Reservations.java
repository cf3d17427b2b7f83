package app.livery.billing.ledger;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import java.util.UUID;

/** What is kept aside of the current tenant's credits. */
@Repository
public class Reservations {
  @Inject TenantSession session;
  @Inject Organisations organisations;

  /** What an organisation keeps aside at present, the newest first. */
  @Allowed(value = Role.OWNER, scope = Scope.CREDITS_READ)
  public Slice<Reservation> open(OrganisationId organisation, Ask ask) {
    organisations.require(organisation);
    return Listing.of(HeldCredits.class, "select h from HeldCredits h")
        .where("h.wallet = :wallet", "wallet", organisation.value())
        .where("h.state = app.livery.billing.ledger.ReservationState.HELD")
        .order("h.id desc", "h.id desc")
        .answer(session.em(), ask)
        .map(HeldCredits::row);
  }

  /**
   * @throws NotFound when the organisation has never kept anything aside under this name
   */
  void require(OrganisationId organisation, UUID id) {
    HeldCredits held = NotFound.ifAbsent(session.em().find(HeldCredits.class, id));
    if (!held.wallet().equals(organisation)) throw new NotFound();
  }
}
