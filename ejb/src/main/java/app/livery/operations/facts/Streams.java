package app.livery.operations.facts;

import app.livery.kernel.Call;
import app.livery.kernel.Fact;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The streams of facts, one for each tenant and one for the platform.
 *
 * <p>Order: a fact is written when it is fired, not at the end of its transaction, and bears the
 * database's own time of that moment. Facts of one noun are fired under that noun's row lock, so
 * the later one has the later time on whichever node it was fired, and whoever sees it sees the
 * earlier one too.
 */
@Repository
public class Streams {
  private static final String ROW =
      "select new app.livery.operations.facts.WrittenFact(f.id, f.name, f.subject, f.payload,"
          + " f.actorKind, f.actorId, f.actorName, f.staff, f.reason, f.requestId, f.address, f.at,"
          + " f.writtenAt) from TenantFact f";

  @Inject TenantSession tenant;
  @Inject PlatformSession platform;

  /** Adds to the current tenant's stream, and to what is still to be folded. */
  @Within
  public void addToTenant(Fact fact, Call call, Instant now) {
    TenantFact stored = new TenantFact();
    stored.tell(fact, FactJson.write(fact), call, now);
    tenant.em().persist(stored);
    tenant.em().persist(new Pending(stored.id()));
    tenant.em().flush();
  }

  /** Adds to the platform's stream, and to the feed over all tenants. */
  @Within
  public void addToPlatform(Fact fact, Call call, Instant now) {
    PlatformFact stored = new PlatformFact();
    stored.tell(fact, FactJson.write(fact), call, now);
    platform.em().persist(stored);
    platform.em().persist(new FactEntry(AuditFeed.PLATFORM, stored.row()));
  }

  /** The current tenant's facts that are still to be folded, in order. */
  @Within
  public List<WrittenFact> pending(int most) {
    return tenant
        .em()
        .createQuery(
            ROW + ", Pending p where p.factId = f.id order by p.writtenAt, p.factId",
            WrittenFact.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** The current tenant's facts from the first on, behind {@code cursor}; null for the start. */
  @Within
  public List<WrittenFact> after(Cursor cursor, int most) {
    Cursor from = cursor == null ? Cursor.START : cursor;
    return tenant
        .em()
        .createQuery(
            ROW
                + " where f.writtenAt > :at or (f.writtenAt = :at and f.id > :id)"
                + " order by f.writtenAt, f.id",
            WrittenFact.class)
        .setParameter("at", from.at())
        .setParameter("id", from.id())
        .setMaxResults(most)
        .getResultList();
  }

  /** Whether the current tenant has facts that are still to be folded. */
  @Within
  public boolean hasPending() {
    return !tenant
        .em()
        .createQuery("select p.factId from Pending p")
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** How many facts the current tenant's stream holds. */
  @Within
  public long count() {
    return tenant
        .em()
        .createQuery("select count(f) from TenantFact f", Long.class)
        .getSingleResult();
  }

  /** Takes facts out of what is still to be folded. */
  @Within
  public void settle(Collection<UUID> facts) {
    tenant
        .em()
        .createQuery("delete from Pending p where p.factId in :facts")
        .setParameter("facts", facts)
        .executeUpdate();
  }
}
