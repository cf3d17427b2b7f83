package app.livery.identity.keys;

import app.livery.identity.NotWhileActingForAnother;
import app.livery.kernel.Actor;
import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Guarded;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Revealed;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.tenancy.organisations.Organisations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes keys for programs and takes them back. A key may never do more than its maker: not when it
 * is made, and not later, when its maker may do less.
 */
@Stateless
@Guarded
public class KeyMaking {
  @Inject Keys keys;
  @Inject KeyRing ring;
  @Inject Organisations organisations;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** A key to the platform's own affairs. @return it with the whole key, for the only time */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.KEYS_WRITE)
  public Revealed<KeyRow> forPlatform(KeyWish wish) {
    if (call.tenant().isPresent()) throw new NotFound();
    Maker maker = maker(KeyKind.PLATFORM, wish);
    return add(new PlatformKey(), wish, maker);
  }

  /** A key to the whole tenant. @return it with the whole key, for the only time */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.KEYS_WRITE)
  public Revealed<KeyRow> forTenant(KeyWish wish) {
    Maker maker = maker(KeyKind.TENANT, wish);
    return add(new ApiKey(null, Role.TENANT_ADMIN, maker.staff()), wish, maker);
  }

  /** A key to one organisation, with the maker's role there. @return it, for the only time */
  @Allowed(value = Role.ADMIN, scope = Scope.KEYS_WRITE)
  public Revealed<KeyRow> forOrganisation(OrganisationId organisation, KeyWish wish) {
    organisations.require(organisation);
    Maker maker = maker(KeyKind.ORGANISATION, wish);
    Role role = call.actor().holds(Role.OWNER) ? Role.OWNER : Role.ADMIN;
    return add(new ApiKey(organisation.value(), role, maker.staff()), wish, maker);
  }

  /** Takes a key back; it opens nothing from this moment. */
  @Allowed(value = Role.ADMIN, scope = Scope.KEYS_WRITE)
  public void revoke(UUID id) {
    Key key = keys.locked(id);
    if (key.organisation() != null) call.reach(new OrganisationId(key.organisation()));
    else if (!call.actor().holds(Role.TENANT_ADMIN)) throw new NotFound();
    revoke(key);
  }

  /** Takes a key of the platform back. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.KEYS_WRITE)
  public void revokeForPlatform(UUID id) {
    if (call.tenant().isPresent()) throw new NotFound();
    revoke(keys.locked(id));
  }

  private void revoke(Key key) {
    requireInPerson();
    if (!key.revoke(call.actor().name(), clock.instant())) return;
    ring.forget(key.id());
    facts.fire(new KeyRevoked(key.id(), key.row(clock.instant())));
  }

  private Revealed<KeyRow> add(Key key, KeyWish wish, Maker maker) {
    Instant now = clock.instant();
    var secret = key.make(wish, maker, now);
    keys.add(key);
    KeyRow row = key.row(now);
    facts.fire(new KeyMade(row.id(), row));
    return new Revealed<>(row, secret);
  }

  /** Who makes it; a key that makes another passes its own maker on, and no more than it has. */
  private Maker maker(KeyKind kind, KeyWish wish) {
    requireInPerson();
    wish.check(kind, clock.instant());
    Actor actor = call.actor();
    if (actor.kind() != Actor.Kind.KEY)
      return new Maker(actor.id(), actor.name(), actor.kind() == Actor.Kind.STAFF);
    Key parent = keys.locked(actor.id());
    if (!actor.scopes().containsAll(wish.scopes()) || wish.expiresAt().isAfter(parent.expiresAt()))
      throw new KeyBeyondMaker();
    boolean byStaff =
        Optional.of(parent)
            .filter(ApiKey.class::isInstance)
            .map(ApiKey.class::cast)
            .map(ApiKey::isMadeByStaff)
            .orElse(false);
    return new Maker(parent.makerId(), actor.name(), byStaff);
  }

  private void requireInPerson() {
    Actor actor = call.actor();
    if (actor.kind() == Actor.Kind.PERSON && actor.isWatched())
      throw new NotWhileActingForAnother();
  }
}
