package app.livery.billing.ledger;

import app.livery.kernel.Allowed;
import app.livery.kernel.Credits;
import app.livery.kernel.Guarded;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.tenancy.organisations.Organisations;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Uses credits on a brand's own word: for services of theirs that are sold by the same credits. */
@Stateless(name = "MeteringOfBrands")
@Guarded
public class Metering {
  @Inject Spending spending;
  @Inject Organisations organisations;

  /**
   * Takes credits for a use, once for a key; see {@link Spending#debit}.
   *
   * @throws app.livery.kernel.NotFound when the tenant has no such organisation
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_WRITE)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Debit debit(
      OrganisationId organisation, Credits credits, String service, UUID person, String key) {
    organisations.require(organisation);
    return spending.debit(organisation, credits, service, person, key);
  }
}
