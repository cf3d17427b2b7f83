package app.livery.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The call that this thread is working on.
 *
 * <p>Filters open it for requests; timers and workers open it with {@link #asSystem}. Outside of
 * any call there is no tenant and the actor is a stranger, so that what forgets to open one is
 * refused.
 *
 * <p>Example: {@code call.asSystem(tenant, () -> inviting.expireOverdue())}
 */
@ApplicationScoped
public class CurrentCall {
  private static final ThreadLocal<Call> CURRENT = new ThreadLocal<>();
  private static final Call NONE = new Call(null, Actor.STRANGER, "", "");

  /** The call itself; never null. */
  public Call get() {
    Call call = CURRENT.get();
    return call == null ? NONE : call;
  }

  public Actor actor() {
    return get().actor();
  }

  public Optional<TenantRef> tenant() {
    return Optional.ofNullable(get().tenant());
  }

  /**
   * The tenant whose affairs this is about.
   *
   * @throws TenantNotEntered when a member of the staff is inside none, for example on a page that
   *     lay open until their time was over
   * @throws IllegalStateException when the call is about none: a fault of the program, not of input
   */
  public TenantRef requireTenant() {
    return tenant().orElseThrow(this::noTenant);
  }

  /**
   * Goes on only where the platform has granted this to the tenant, or the application itself
   * calls.
   *
   * @throws FeatureLocked elsewhere
   */
  public void demand(Feature feature) {
    if (!actor().isSystem() && !requireTenant().has(feature)) throw new FeatureLocked(feature);
  }

  private RuntimeException noTenant() {
    return actor().kind() == Actor.Kind.STAFF
        ? new TenantNotEntered()
        : new IllegalStateException("No tenant in this call");
  }

  /**
   * Lets tenant admins through to any organisation and others to their own; else nothing is there.
   */
  public void reach(OrganisationId organisation) {
    Actor actor = actor();
    if (actor.isSystem() || actor.isTenantAdmin()) return;
    if (!organisation.equals(actor.organisation())) throw new NotFound();
  }

  /** Does work as part of {@code call} and puts back what was before. */
  public <T> T within(Call call, Callable<T> work) {
    return Meanwhile.holding(CURRENT, call, work);
  }

  /** Does work of the application itself inside a tenant; pass null for the platform. */
  public <T> T asSystem(TenantRef tenant, Callable<T> work) {
    return within(new Call(tenant, Actor.SYSTEM, get().requestId(), get().address()), work);
  }

  /** Opens a call by hand, for filters that cannot nest; always pair with {@link #close}. */
  public void open(Call call) {
    CURRENT.set(call);
  }

  public void close() {
    CURRENT.remove();
  }
}
