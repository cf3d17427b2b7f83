package app.livery.billing.hooks;

import app.livery.kernel.Allowed;
import app.livery.kernel.Change;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Malformed;
import app.livery.kernel.Revealed;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Secret;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Says which systems of the brand's own are told what happens, and what. */
@UseCase
public class Hooking {
  private static final int MOST = 50;
  private static final Duration KEPT = Duration.ofDays(30);

  @Inject Hooks hooks;
  @Inject HookDeliveries deliveries;
  @Inject HookVault vault;
  @Inject Facts facts;
  @Inject Event<HookDue> due;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Adds an endpoint.
   *
   * @return the endpoint, and the secret that signs, for the only time
   * @throws Malformed at the field that is to blame
   * @throws TooManyHooks when there are fifty
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.HOOKS_WRITE)
  public Revealed<HookRow> create(HookWish wish) {
    if (hooks.count() >= MOST) throw new TooManyHooks(MOST);
    Hook hook = Hook.of(wish.checked(), by(), now());
    HookSecret secret = seal(hook);
    hooks.add(hook);
    facts.fire(new HookMade(hook.id(), hook.row()));
    return new Revealed<>(hook.row(), new Secret(secret.value()));
  }

  /**
   * Says anew where it is and what it is told.
   *
   * @throws Malformed at the field that is to blame
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.HOOKS_WRITE)
  public HookRow change(UUID id, HookWish wish) {
    Hook hook = hooks.locked(id);
    HookRow before = hook.row();
    hook.become(wish.checked());
    if (!before.equals(hook.row()))
      facts.fire(new HookChanged(id, new Change<>(before.url(), hook.row().url()), hook.row()));
    return hook.row();
  }

  /** Gives it another secret; the one before it signs as well for a day. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.HOOKS_WRITE)
  public Revealed<HookRow> rotate(UUID id) {
    Hook hook = hooks.locked(id);
    HookSecret secret = seal(hook);
    facts.fire(new HookSecretRotated(id, hook.row()));
    return new Revealed<>(hook.row(), new Secret(secret.value()));
  }

  /** Holds it up; what happens meanwhile waits. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.HOOKS_WRITE)
  public HookRow pause(UUID id) {
    Hook hook = hooks.locked(id);
    return moved(hook, hook.pause(by(), now()));
  }

  /** Has it told again, from a pause or after it was switched off. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.HOOKS_WRITE)
  public HookRow resume(UUID id) {
    Hook hook = hooks.locked(id);
    HookRow row = moved(hook, hook.goOn(by(), now()));
    wake();
    return row;
  }

  /** Removes it, with all that it was told. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.HOOKS_WRITE)
  public void remove(UUID id) {
    Hook hook = hooks.locked(id);
    HookRow row = hook.row();
    hooks.drop(hook);
    facts.fire(new HookRemoved(id, row));
  }

  /**
   * Sends something to try it out.
   *
   * @throws HookNotActive when it is paused or off
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.HOOKS_WRITE)
  public HookDeliveryRow ping(UUID id) {
    Hook hook = active(id);
    UUID about = UUID.randomUUID();
    String body = HookBody.ofPing(call.requireTenant(), about, id, now());
    HookDelivery ping = HookDelivery.of(id, about, HookEvent.PING, body, now());
    deliveries.add(ping);
    wake();
    return ping.row();
  }

  /**
   * Sends one again, under the same identifier.
   *
   * @throws HookNotActive when its endpoint is paused or off
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.HOOKS_WRITE)
  public HookDeliveryRow replay(UUID delivery) {
    UUID hook = deliveries.get(delivery).delivery().hook();
    active(hook);
    HookDelivery found = deliveries.locked(delivery);
    found.again(now());
    facts.fire(new HookReplayed(hook, 1));
    wake();
    return found.row();
  }

  /**
   * Sends again what failed and was noted within a span, a thousand at most at a time.
   *
   * @return how many
   * @throws Malformed at {@code until} when the span ends before it begins
   * @throws HookNotActive when the endpoint is paused or off
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.HOOKS_WRITE)
  public int replay(UUID id, Instant from, Instant until) {
    if (from == null) throw new Malformed("from", "instant");
    if (until == null || until.isBefore(from)) throw new Malformed("until", "instant");
    active(id);
    int count = deliveries.again(id, from, until, now());
    if (count > 0) facts.fire(new HookReplayed(id, count));
    wake();
    return count;
  }

  /** Drops some of what is older than thirty days. @return how many */
  @Within
  public int prune() {
    return deliveries.drop(now().minus(KEPT));
  }

  private Hook active(UUID id) {
    Hook hook = hooks.locked(id);
    if (!hook.isActive()) throw new HookNotActive();
    return hook;
  }

  private HookSecret seal(Hook hook) {
    HookSecret secret = HookSecret.fresh();
    hook.signWith(vault.seal(hook.id(), secret), now());
    return secret;
  }

  private HookRow moved(Hook hook, Change<HookState> change) {
    if (change.isReal()) facts.fire(new HookMoved(hook.id(), change, hook.row()));
    return hook.row();
  }

  private void wake() {
    due.fire(new HookDue(call.requireTenant()));
  }

  private String by() {
    return call.actor().name();
  }

  private Instant now() {
    return clock.instant();
  }
}
