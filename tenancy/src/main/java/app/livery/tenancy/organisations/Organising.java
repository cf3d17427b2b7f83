package app.livery.tenancy.organisations;

import app.livery.kernel.Allowed;
import app.livery.kernel.AlreadyTaken;
import app.livery.kernel.Change;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slug;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Keeps organisations: name, seats, time, status. */
@UseCase
public class Organising {
  @Inject Organisations organisations;
  @Inject Founding founding;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** A new customer. An empty slug is made from the name. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.ORGANISATIONS_WRITE)
  public OrganisationRow found(String name, String slug, String currency, int seats) {
    return founding.found(name, slug, currency, seats, null);
  }

  /**
   * Gives it another name, slug and currency.
   *
   * @throws AlreadyTaken at {@code slug}
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.ORGANISATIONS_WRITE)
  public OrganisationRow edit(OrganisationId id, String name, String slug, String currency) {
    String clean = Founding.checkName(name);
    Slug wanted = new Slug(slug);
    Founding.checkCurrency(currency);
    Organisation organisation = organisations.locked(id);
    changed(organisation, "name", organisation.rename(clean), "");
    Change<Slug> moved = organisation.moveTo(wanted);
    if (moved.isReal()) organisations.flush(wanted);
    changed(organisation, "slug", moved, "");
    changed(organisation, "currency", organisation.reckonIn(currency), "");
    return organisation.row();
  }

  /** What its owner may do about the name. */
  @Allowed(value = Role.OWNER, scope = Scope.ORGANISATIONS_WRITE)
  public OrganisationRow rename(OrganisationId id, String name) {
    Organisation organisation = organisations.locked(id);
    return changed(organisation, "name", organisation.rename(Founding.checkName(name)), "");
  }

  /** Sets how many seats are paid for. Nobody is evicted when that is fewer than are occupied. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.ORGANISATIONS_WRITE)
  public OrganisationRow allot(OrganisationId id, int seats) {
    Founding.checkSeats(seats);
    Organisation organisation = organisations.locked(id);
    return changed(organisation, "seats", organisation.allot(seats), "");
  }

  /** Sees to it that at least so many seats are there and that there is time until then. */
  @Within
  public OrganisationRow raise(OrganisationId id, int seats, Instant until) {
    Organisation organisation = organisations.locked(id);
    changed(
        organisation, "seats", organisation.allot(Math.max(seats, organisation.seatsPaid())), "");
    return changed(organisation, "expiresAt", organisation.lastUntil(until), "");
  }

  /** Sets when its time is up; null for never. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.ORGANISATIONS_WRITE)
  public OrganisationRow extend(OrganisationId id, Instant until) {
    if (until != null && !until.isAfter(clock.instant()))
      throw new Malformed("expiresAt", "future");
    Organisation organisation = organisations.locked(id);
    return changed(organisation, "expiresAt", organisation.extend(until), "");
  }

  /** Keeps all its people out until it is reinstated. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.ORGANISATIONS_WRITE)
  public OrganisationRow suspend(OrganisationId id, String reason) {
    return move(id, OrganisationStatus.SUSPENDED, Line.reason(reason));
  }

  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.ORGANISATIONS_WRITE)
  public OrganisationRow reinstate(OrganisationId id) {
    return move(id, OrganisationStatus.ACTIVE, "");
  }

  private OrganisationRow move(OrganisationId id, OrganisationStatus to, String reason) {
    Organisation organisation = organisations.locked(id);
    String by = call.actor().name();
    return changed(
        organisation, "status", organisation.move(to, reason, by, clock.instant()), reason);
  }

  private OrganisationRow changed(
      Organisation organisation, String what, Change<?> change, String reason) {
    UUID id = organisation.id();
    if (change.isReal())
      facts.fire(new OrganisationChanged(id, what, change, reason, organisation.row()));
    return organisation.row();
  }
}
