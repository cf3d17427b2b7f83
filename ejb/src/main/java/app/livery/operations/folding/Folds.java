package app.livery.operations.folding;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How far the folding of each tenant's stream is. */
@Repository
public class Folds {
  private static final String ROWS =
      "select new app.livery.operations.folding.FoldRow(f.tenant, t.name, t.slug, f.folded,"
          + " f.foldedAt, f.factId, f.factName, f.message, f.attempts, f.stoppedAt, f.nextTryAt,"
          + " f.rebuilding, f.rebuildTotal, f.rebuildDone)"
          + " from Fold f join TenantEntry t on t.id = f.tenant";

  @Inject PlatformSession session;

  /** One page of streams. Filters: {@code state}, {@code tenant}. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_READ)
  public Slice<FoldRow> list(Ask ask) {
    return Listing.of(FoldRow.class, ROWS)
        .key("f.tenant")
        .search("lower(concat(concat(t.name, ' '), t.slug)) like :words")
        .choice(
            "state",
            Map.of(
                "FLOWING", "f.stoppedAt is null and f.rebuilding = false",
                "STOPPED", "f.stoppedAt is not null",
                "REBUILDING", "f.stoppedAt is null and f.rebuilding = true"))
        .filter("tenant", "f.tenant = :tenant", UUID::fromString)
        .sort("tenantName", "lower(t.name)")
        .sort("folded", "f.folded")
        .sort("foldedAt", "f.foldedAt")
        .sort("stoppedAt", "f.stoppedAt")
        .order("f.stoppedAt, f.foldedAt desc", "f.tenant")
        .answer(session.em(), ask);
  }

  /** The streams that stand still, the longest first, and those that are being rebuilt. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_READ)
  public List<FoldRow> notable() {
    return session
        .em()
        .createQuery(
            ROWS + " where f.stoppedAt is not null or f.rebuilding = true order by f.stoppedAt",
            FoldRow.class)
        .setMaxResults(50)
        .getResultList();
  }

  /**
   * Tenants whose stream stood still and may try again, and those in the middle of a rebuilding.
   */
  @Within
  public List<UUID> due(Instant now) {
    return session
        .em()
        .createQuery(
            "select f.tenant from Fold f where f.nextTryAt <= :now"
                + " or (f.rebuilding = true and f.stoppedAt is null)",
            UUID.class)
        .setParameter("now", now)
        .getResultList();
  }

  /** The stream's state with its row locked until the transaction ends; made when there is none. */
  Fold locked(UUID tenant) {
    session
        .em()
        .createNativeQuery(
            "insert into platform.fold (tenant_id) values (?1) on conflict do nothing")
        .setParameter(1, tenant)
        .executeUpdate();
    return session.em().find(Fold.class, tenant, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The stream's state as it was a moment ago; a new one where nothing was ever folded. */
  Fold look(UUID tenant) {
    Fold fold = session.em().find(Fold.class, tenant);
    return fold == null ? new Fold(tenant) : fold;
  }

  /** Which of these facts are to be passed over. */
  Set<UUID> skipped(UUID tenant, Collection<UUID> facts) {
    List<?> found =
        session
            .em()
            .createNativeQuery("select fact_id from platform.skipped_fact where tenant_id = ?1")
            .setParameter(1, tenant)
            .getResultList();
    found.retainAll(facts);
    return found.stream().map(UUID.class::cast).collect(java.util.stream.Collectors.toSet());
  }

  void skip(UUID tenant, UUID fact, String reason, String by, Instant now) {
    session
        .em()
        .createNativeQuery(
            "insert into platform.skipped_fact (tenant_id, fact_id, reason, skipped_by, skipped_at)"
                + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
        .setParameter(1, tenant)
        .setParameter(2, fact)
        .setParameter(3, reason)
        .setParameter(4, by)
        .setParameter(5, Timestamp.from(now))
        .executeUpdate();
  }
}
