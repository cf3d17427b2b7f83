package app.livery.operations.facts;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The facts of the platform and of every tenant, newest first. */
@Repository
public class AuditFeed {
  /** Stands for the platform where a tenant's identifier is asked for. */
  public static final UUID PLATFORM = new UUID(0, 0);

  private static final String ROWS =
      "select new app.livery.operations.facts.FactRow(f.id, t.id, t.name, t.slug, f.name, f.subject,"
          + " f.detail, f.actorKind, f.actorId, f.actorName, f.staff, f.reason, f.requestId,"
          + " f.address, f.at) from FactEntry f left join TenantEntry t on t.id = f.tenant";

  @Inject PlatformSession session;

  /**
   * One page of the feed. Filters: {@code tenant} (the identifier of zeros for the platform's own),
   * {@code name}, {@code subject}, {@code actor}, {@code since} and {@code until} (ISO 8601).
   */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.AUDIT_READ)
  public Slice<FactRow> list(Ask ask) {
    return Trail.listing(ROWS)
        .search("f.search like :words")
        .filter("tenant", "f.tenant = :tenant", UUID::fromString)
        .sort("tenantName", "lower(t.name)")
        .answer(session.em(), ask);
  }

  /** Which of these facts of a tenant stand in the feed already. */
  @Within
  public Set<UUID> folded(UUID tenant, Collection<UUID> facts) {
    if (facts.isEmpty()) return Set.of();
    List<UUID> found =
        session
            .em()
            .createQuery(
                "select f.id from FactEntry f where f.tenant = :tenant and f.id in :facts",
                UUID.class)
            .setParameter("tenant", tenant)
            .setParameter("facts", facts)
            .getResultList();
    return found.stream().collect(Collectors.toSet());
  }

  /** Adds a fact; one that stands there already is a fault. */
  @Within
  public void add(UUID tenant, FactRow fact) {
    session.em().persist(new FactEntry(tenant, fact));
  }

  /** Drops a tenant's facts from the feed, before they are folded again from the first one on. */
  @Within
  public void forget(UUID tenant) {
    session
        .em()
        .createQuery("delete from FactEntry f where f.tenant = :tenant")
        .setParameter("tenant", tenant)
        .executeUpdate();
  }
}
