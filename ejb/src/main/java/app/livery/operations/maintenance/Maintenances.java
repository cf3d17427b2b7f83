package app.livery.operations.maintenance;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantRef;
import app.livery.kernel.Within;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** When brands were closed for maintenance. */
@Repository
public class Maintenances {
  @Inject PlatformSession session;
  @Inject TenantDirectory directory;
  @Inject Clock clock;

  /** One page of them, the latest first. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_READ)
  public Slice<MaintenanceRow> list(Ask ask) {
    Instant now = clock.instant();
    return Listing.of(Maintenance.class, "select m from Maintenance m")
        .search("(lower(m.message) like :words or lower(m.begunBy) like :words)")
        .sort("begunAt", "m.begunAt")
        .sort("endsAt", "m.endsAt")
        .key("m.id")
        .order("m.begunAt desc", "m.id desc")
        .answer(session.em(), ask)
        .map(one -> row(one, now));
  }

  /** Those that are going on. */
  @Within
  public List<MaintenanceNotice> running() {
    return session
        .em()
        .createQuery(
            "select m from Maintenance m where m.endedAt is null and m.endsAt > :now",
            Maintenance.class)
        .setParameter("now", clock.instant())
        .getResultStream()
        .map(one -> new MaintenanceNotice(one.tenant(), one.message(), one.endsAt()))
        .toList();
  }

  Maintenance locked(UUID id) {
    return NotFound.ifAbsent(
        session.em().find(Maintenance.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  void add(Maintenance begun) {
    if (running().stream().anyMatch(one -> Objects.equals(one.tenant(), begun.tenant())))
      throw new AlreadyUnderMaintenance();
    session.em().persist(begun);
  }

  MaintenanceRow row(Maintenance one, Instant now) {
    return one.row(nameOf(one.tenant()), now);
  }

  /** The name of a tenant; null for all of them. */
  String nameOf(UUID tenant) {
    return tenant == null ? null : directory.byId(tenant).map(TenantRef::name).orElse(null);
  }
}
