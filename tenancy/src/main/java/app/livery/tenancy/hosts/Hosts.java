package app.livery.tenancy.hosts;

import app.livery.kernel.Allowed;
import app.livery.kernel.AlreadyTaken;
import app.livery.kernel.Ask;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.Uniqueness;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All host names of their own that tenants have. They lie on the platform's side, where one name
 * can be one tenant's only; what a tenant reads is picked by the call's own tenant.
 */
@Repository
public class Hosts {
  private static final String PROVED =
      " h.state in (app.livery.tenancy.hosts.HostState.PROVED,"
          + " app.livery.tenancy.hosts.HostState.LIVE,"
          + " app.livery.tenancy.hosts.HostState.BROKEN)";

  private static final String OPEN = " h.state <> app.livery.tenancy.hosts.HostState.REMOVED";

  @Inject PlatformSession session;
  @Inject CurrentCall call;

  private final HostTarget target = HostTarget.fromSettings();

  /** Every proved name, for the directory that lives in memory. */
  @Within
  public List<HostRoute> routes() {
    return session
        .em()
        .createQuery(
            "select new app.livery.tenancy.hosts.HostRoute(h.name, h.tenant, h.main, h.state)"
                + " from Host h where"
                + PROVED,
            HostRoute.class)
        .getResultList();
  }

  /** One page of the tenant's host names but the removed ones. Filter: {@code state}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public Slice<HostRow> list(Ask ask) {
    return Listing.of(Host.class, "select h from Host h")
        .where("h.tenant = :tenant", "tenant", mine())
        .where(OPEN)
        .search("h.name like :words")
        .filter("state", "h.state = :state", HostState::valueOf)
        .sort("name", "h.name")
        .sort("state", "h.state")
        .sort("checkedAt", "h.checkedAt")
        .sort("createdAt", "h.createdAt")
        .order("h.main desc, h.name", "h.id desc")
        .answer(session.em(), ask)
        .map(host -> host.row(target));
  }

  /**
   * One of them.
   *
   * @throws NotFound when the tenant has none such
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public HostRow get(UUID id) {
    Host host = session.em().find(Host.class, id);
    if (host == null || !host.isOf(mine()) || host.state().isRemoved()) throw new NotFound();
    return host.row(target);
  }

  HostRow row(Host host) {
    return host.row(target);
  }

  /** The tenant's own, locked. @throws NotFound when it has none such */
  Host locked(UUID id) {
    return open(id).filter(host -> host.isOf(mine())).orElseThrow(NotFound::new);
  }

  /** Anybody's, locked; empty when it has been removed. */
  Optional<Host> open(UUID id) {
    return Optional.ofNullable(session.em().find(Host.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(host -> !host.state().isRemoved());
  }

  /** The tenant's host that its links carry, locked. */
  Optional<Host> main() {
    return session
        .em()
        .createQuery("select h from Host h where h.tenant = :tenant and h.main = true", Host.class)
        .setParameter("tenant", mine())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Keeps everybody else who reserves the same waiting until this transaction ends. */
  void reserve(String what) {
    session
        .em()
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "host " + what)
        .getSingleResult();
  }

  /** Whose a name is, locked. */
  Optional<Host> holder(String name) {
    return session
        .em()
        .createQuery("select h from Host h where h.name = :name and" + PROVED, Host.class)
        .setParameter("name", name)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  long count() {
    return session
        .em()
        .createQuery("select count(h) from Host h where h.tenant = :tenant and" + OPEN, Long.class)
        .setParameter("tenant", mine())
        .getSingleResult();
  }

  /** The proved names of other tenants that look like this one. */
  List<String> alike(String skeleton) {
    return session
        .em()
        .createQuery(
            "select h.name from Host h where h.skeleton = :skeleton and h.tenant <> :tenant and"
                + PROVED,
            String.class)
        .setParameter("skeleton", skeleton)
        .setParameter("tenant", mine())
        .getResultList();
  }

  /** Some hosts that are to be looked at, locked; those that another node works on are left out. */
  @SuppressWarnings("unchecked")
  List<Host> due(Instant now, int most) {
    return session
        .em()
        .createNativeQuery(
            "select * from platform.host where next_check_at <= ?1 and state <> 'REMOVED'"
                + " order by next_check_at limit ?2 for update skip locked",
            Host.class)
        .setParameter(1, java.sql.Timestamp.from(now))
        .setParameter(2, most)
        .getResultList();
  }

  /**
   * @throws AlreadyTaken at {@code name}, when the tenant has claimed it already
   */
  void add(Host host) {
    session.em().persist(host);
    Uniqueness.flush(session.em(), () -> new AlreadyTaken("name", host.name()));
  }

  /** Has every node read anew who answers where. */
  void revised() {
    session
        .em()
        .createNativeQuery("update platform.registry_revision set revision = revision + 1")
        .executeUpdate();
  }

  /** Writes now what makes room for something else. */
  void flush() {
    session.em().flush();
  }

  private UUID mine() {
    return call.requireTenant().id();
  }
}
