package app.livery.billing.hooks;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The endpoints of the current tenant. */
@Repository
public class Hooks {
  @Inject TenantSession session;

  /** One page of endpoints. Filter: {@code state}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.HOOKS_READ)
  public Slice<HookRow> list(Ask ask) {
    return Listing.of(Hook.class, "select h from Hook h")
        .search("lower(concat(concat(h.name, ' '), h.url)) like :words")
        .filter("state", "h.state = :state", HookState::valueOf)
        .sort("name", "lower(h.name)")
        .sort("state", "h.state")
        .sort("deliveredAt", "h.deliveredAt")
        .sort("createdAt", "h.createdAt")
        .order("h.createdAt desc", "h.id desc")
        .answer(session.em(), ask)
        .map(Hook::row);
  }

  /**
   * One endpoint.
   *
   * @throws NotFound when there is none
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.HOOKS_READ)
  public HookRow get(UUID id) {
    Hook hook = NotFound.ifAbsent(session.em().find(Hook.class, id));
    return hook.row();
  }

  /** The events that an endpoint can be told. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.HOOKS_READ)
  public HookEvents events() {
    return new HookEvents(HookEvent.VERSION, HookEvent.codes());
  }

  Hook locked(UUID id) {
    return NotFound.ifAbsent(session.em().find(Hook.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Those that are told what happens, or will be once their pause is over. */
  List<Hook> listening() {
    return session
        .em()
        .createQuery("select h from Hook h where h.state <> :broken order by h.id", Hook.class)
        .setParameter("broken", HookState.BROKEN)
        .getResultList();
  }

  long count() {
    return session.em().createQuery("select count(h) from Hook h", Long.class).getSingleResult();
  }

  void add(Hook hook) {
    session.em().persist(hook);
    session.em().flush();
  }

  void drop(Hook hook) {
    session.em().remove(hook);
    session.em().flush();
  }
}
