package app.livery.operations.figures;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.tenancy.people.PersonStatus;
import jakarta.inject.Inject;
import java.util.UUID;

/** The people of all tenants. */
@Repository
public class PersonEntries {
  private static final String ROWS =
      "select new app.livery.operations.figures.PersonEntryRow(p.tenant, t.name, t.slug, p.id,"
          + " p.email, p.name, p.status, p.tenantAdmin, p.organisations, p.lastSignInAt,"
          + " p.createdAt) from PersonEntry p join TenantEntry t on t.id = p.tenant";

  @Inject PlatformSession session;

  /** One page of people. Filters: {@code tenant}, {@code status}, {@code tenantAdmin}. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.PEOPLE_READ)
  public Slice<PersonEntryRow> list(Ask ask) {
    return Listing.of(PersonEntryRow.class, ROWS)
        .search("p.search like :words")
        .filter("tenant", "p.tenant = :tenant", UUID::fromString)
        .filter("status", "p.status = :status", PersonStatus::valueOf)
        .filter("tenantAdmin", "p.tenantAdmin = :tenantAdmin", Boolean::valueOf)
        .sort("name", "lower(p.name)")
        .sort("email", "p.email")
        .sort("tenantName", "lower(t.name)")
        .sort("lastSignInAt", "p.lastSignInAt")
        .sort("createdAt", "p.createdAt")
        .order("p.createdAt desc", "p.id desc")
        .answer(session.em(), ask);
  }
}
