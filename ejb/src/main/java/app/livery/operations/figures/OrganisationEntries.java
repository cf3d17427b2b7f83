package app.livery.operations.figures;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.operations.facts.EntryKey;
import app.livery.operations.facts.WrittenFact;
import app.livery.tenancy.organisations.OrganisationKind;
import app.livery.tenancy.organisations.OrganisationStatus;
import jakarta.inject.Inject;
import java.util.UUID;

/** The organisations of all tenants. */
@Repository
public class OrganisationEntries {
  private static final String ROWS =
      "select new app.livery.operations.figures.OrganisationEntryRow(o.tenant, t.name, t.slug, o.id,"
          + " o.name, o.slug, o.kind, o.currency, o.members, o.seatsTaken, o.seatsPaid, o.status,"
          + " o.expiresAt, o.createdAt) from OrganisationEntry o join TenantEntry t on t.id = o.tenant";

  @Inject PlatformSession session;

  /** One page of organisations. Filters: {@code tenant}, {@code status}, {@code kind}. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.ORGANISATIONS_READ)
  public Slice<OrganisationEntryRow> list(Ask ask) {
    return Listing.of(OrganisationEntryRow.class, ROWS)
        .search("o.search like :words")
        .filter("tenant", "o.tenant = :tenant", UUID::fromString)
        .filter("status", "o.status = :status", OrganisationStatus::valueOf)
        .filter("kind", "o.kind = :kind", OrganisationKind::valueOf)
        .sort("name", "lower(o.name)")
        .sort("tenantName", "lower(t.name)")
        .sort("members", "o.members")
        .sort("seats", "o.seatsTaken")
        .sort("expiresAt", "o.expiresAt")
        .sort("createdAt", "o.createdAt")
        .order("o.createdAt desc", "o.id desc")
        .answer(session.em(), ask);
  }

  void keep(UUID tenant, WrittenFact fact) {
    UUID id = fact.uuid("organisation.id");
    OrganisationEntry entry = session.em().find(OrganisationEntry.class, new EntryKey(tenant, id));
    boolean isNew = entry == null;
    if (isNew) entry = new OrganisationEntry(tenant, id);
    entry.take(fact);
    if (isNew) session.em().persist(entry);
  }

  void forget(UUID tenant) {
    session
        .em()
        .createQuery("delete from OrganisationEntry o where o.tenant = :tenant")
        .setParameter("tenant", tenant)
        .executeUpdate();
  }
}
