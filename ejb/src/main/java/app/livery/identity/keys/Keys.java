package app.livery.identity.keys;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.Open;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All keys of the current tenant, or of the platform where the call is about none. */
@Repository
public class Keys {
  private static final String IN_TENANT =
      "select k.id, k.name, k.scopes, k.expires_at, k.used_at, k.kind, k.organisation_id, k.role,"
          + " k.made_by_staff, p.status, p.tenant_admin, m.role, m.expires_at, o.status,"
          + " o.expires_at from api_key k left join person p on p.id = k.maker_id"
          + " left join member m on m.person_id = k.maker_id"
          + " and m.organisation_id = k.organisation_id and m.ended_at is null"
          + " left join organisation o on o.id = k.organisation_id"
          + " where k.secret_hash = ? and k.revoked_at is null";
  private static final String ON_PLATFORM =
      "select k.id, k.name, k.scopes, k.expires_at, k.used_at, s.status from platform.platform_key k"
          + " join platform.staff s on s.id = k.maker_id"
          + " where k.secret_hash = ? and k.revoked_at is null";

  @Inject TenantSession tenant;
  @Inject PlatformSession platform;
  @Inject Organisations organisations;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** One page of the platform's own keys. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.KEYS_READ)
  public Slice<KeyRow> ofPlatform(Ask ask) {
    return rows(PlatformKey.class).answer(platform.em(), ask).map(this::row);
  }

  /** One page of the tenant's own keys; those of its organisations stand with them. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.KEYS_READ)
  public Slice<KeyRow> ofTenant(Ask ask) {
    return rows(ApiKey.class)
        .where("k.organisation is null")
        .answer(tenant.em(), ask)
        .map(this::row);
  }

  /** One page of an organisation's keys. */
  @Allowed(value = Role.ADMIN, scope = Scope.KEYS_READ)
  public Slice<KeyRow> of(OrganisationId organisation, Ask ask) {
    organisations.require(organisation);
    return rows(ApiKey.class)
        .where("k.organisation = :organisation", "organisation", organisation.value())
        .answer(tenant.em(), ask)
        .map(this::row);
  }

  /** How many keys that work the caller has made for an organisation. */
  @Open
  public long mine(OrganisationId organisation) {
    return tenant
        .em()
        .createQuery(
            "select count(k) from ApiKey k where k.organisation = :organisation"
                + " and k.makerId = :me and k.revokedAt is null and k.expiresAt > :now",
            Long.class)
        .setParameter("organisation", organisation.value())
        .setParameter("me", call.actor().id())
        .setParameter("now", clock.instant())
        .getSingleResult();
  }

  /**
   * One key of the tenant, or of an organisation within the caller's reach.
   *
   * @throws NotFound when there is none
   */
  @Allowed(value = Role.ADMIN, scope = Scope.KEYS_READ)
  public KeyRow get(UUID id) {
    Key key = NotFound.ifAbsent(tenant.em().find(ApiKey.class, id));
    if (key.organisation() != null) call.reach(new OrganisationId(key.organisation()));
    else if (!call.actor().holds(Role.TENANT_ADMIN)) throw new NotFound();
    return row(key);
  }

  /**
   * One key of the platform.
   *
   * @throws NotFound when there is none
   */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.KEYS_READ)
  public KeyRow getOfPlatform(UUID id) {
    Key key = NotFound.ifAbsent(platform.em().find(PlatformKey.class, id));
    return row(key);
  }

  Optional<KeySeen> seen(String hash) {
    boolean inTenant = call.tenant().isPresent();
    Query query = em().createNativeQuery(inTenant ? IN_TENANT : ON_PLATFORM).setParameter(1, hash);
    List<?> found = query.getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(row -> inTenant ? KeySeen.inTenant(row) : KeySeen.onPlatform(row))
        .findFirst();
  }

  void touch(UUID id, Instant now) {
    em().createQuery("update " + type().getSimpleName() + " k set k.usedAt = :now where k.id = :id")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  /**
   * @throws NotFound when there is no such key here
   */
  Key locked(UUID id) {
    return NotFound.ifAbsent(em().find(type(), id, LockModeType.PESSIMISTIC_WRITE));
  }

  void add(Key key) {
    em().persist(key);
  }

  private static <K extends Key> Listing<K> rows(Class<K> type) {
    return Listing.of(type, "select k from " + type.getSimpleName() + " k")
        .search("lower(k.name) like :words")
        .sort("name", "lower(k.name)")
        .sort("createdAt", "k.createdAt")
        .sort("expiresAt", "k.expiresAt")
        .sort("usedAt", "k.usedAt")
        .order("k.createdAt desc", "k.id desc");
  }

  private KeyRow row(Key key) {
    return key.row(clock.instant());
  }

  private Class<? extends Key> type() {
    return call.tenant().isPresent() ? ApiKey.class : PlatformKey.class;
  }

  private EntityManager em() {
    return call.tenant().isPresent() ? tenant.em() : platform.em();
  }
}
