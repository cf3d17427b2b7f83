package app.livery.operations.figures;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Ids;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantStatus;
import jakarta.inject.Inject;
import java.util.UUID;

/** All tenants with their figures. */
@Repository
public class TenantEntries {
  private static final String ROWS =
      "select new app.livery.operations.figures.TenantEntryRow(t.id, t.slug, t.name, t.status,"
          + " t.statusReason, t.statusBy, t.statusAt, t.schemaVersion, t.organisations, t.people,"
          + " t.members, t.trialPeople, t.seatsTaken, t.seatsPaid, t.bytes, t.lastActivityAt,"
          + " t.createdAt) from TenantEntry t";

  @Inject PlatformSession session;

  /** One page of tenants. Filters: {@code status}; {@code except} leaves one tenant out. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_READ)
  public Slice<TenantEntryRow> list(Ask ask) {
    return Listing.of(TenantEntryRow.class, ROWS)
        .search("lower(concat(concat(t.name, ' '), t.slug)) like :words")
        .filter("status", "t.status = :status", TenantStatus::valueOf)
        .filter("except", "t.id <> :except", Ids::parse)
        .sort("name", "lower(t.name)")
        .sort("slug", "t.slug")
        .sort("status", "t.status")
        .sort("schemaVersion", "t.schemaVersion")
        .sort("organisations", "t.organisations")
        .sort("people", "t.people")
        .sort("members", "t.members")
        .sort("trialPeople", "t.trialPeople")
        .sort("seats", "t.seatsTaken")
        .sort("bytes", "t.bytes")
        .sort("lastActivityAt", "t.lastActivityAt")
        .sort("createdAt", "t.createdAt")
        .order("t.createdAt desc", "t.id desc")
        .answer(session.em(), ask);
  }

  /**
   * One tenant.
   *
   * @throws NotFound when there is none
   */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_READ)
  public TenantEntryRow get(UUID id) {
    return session
        .em()
        .createQuery(ROWS + " where t.id = :id", TenantEntryRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
