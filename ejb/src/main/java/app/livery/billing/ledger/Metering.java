package app.livery.billing.ledger;

import app.livery.kernel.Allowed;
import app.livery.kernel.Credits;
import app.livery.kernel.Guarded;
import app.livery.kernel.Malformed;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.tenancy.organisations.Organisations;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * Uses credits on a brand's own word: for services of theirs that are sold by the same credits. All
 * of it throws {@link app.livery.kernel.NotFound} where the tenant has no such organisation, or
 * that no such reservation.
 */
@Stateless(name = "MeteringOfBrands")
@Guarded
public class Metering {
  private static final int AN_HOUR = 3_600;
  private static final int A_WEEK = 604_800;

  @Inject Spending spending;
  @Inject Reservations reservations;
  @Inject Organisations organisations;

  /** Takes credits for a use, once for a key; see {@link Spending#debit}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_WRITE)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Debit debit(
      OrganisationId organisation, Credits credits, String service, UUID person, String key) {
    organisations.require(organisation);
    return spending.debit(organisation, credits, service, person, key);
  }

  /**
   * Keeps credits aside for a use that begins, once for a key; see {@link Spending#reserve}.
   *
   * @param seconds for how long, a week at most; null for an hour
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_WRITE)
  public Reservation reserve(
      OrganisationId organisation,
      Credits most,
      String service,
      UUID person,
      String key,
      Integer seconds) {
    organisations.require(organisation);
    int time = seconds == null ? AN_HOUR : seconds;
    if (time < 1 || time > A_WEEK) throw new Malformed("seconds", "reservedTime");
    return spending.reserve(organisation, most, service, person, key, Duration.ofSeconds(time));
  }

  /** The use is over: takes what it was and frees the rest; see {@link Spending#settle}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_WRITE)
  public Debit settle(OrganisationId organisation, UUID reservation, Credits actual) {
    reservations.require(organisation, reservation);
    return spending.settle(reservation, actual);
  }

  /** Nothing was used: all is free again; see {@link Spending#release}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_WRITE)
  public void release(OrganisationId organisation, UUID reservation) {
    reservations.require(organisation, reservation);
    spending.release(reservation);
  }
}
