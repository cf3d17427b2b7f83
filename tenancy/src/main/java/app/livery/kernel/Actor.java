package app.livery.kernel;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Who does something.
 *
 * @param kind what sort of caller this is
 * @param id person, staff or key; null for strangers and the system
 * @param name as the audit trail shows it
 * @param roles what they hold here
 * @param organisation the organisation that organisation roles are held in; null for none
 * @param scopes what a key may do; empty for people, whom roles alone limit
 * @param staff the member of staff who acts in somebody's place; null where nobody does
 * @param reason why the member of staff does so; null where nobody does
 */
public record Actor(
    Kind kind,
    UUID id,
    String name,
    Set<Role> roles,
    OrganisationId organisation,
    Set<Scope> scopes,
    String staff,
    String reason)
    implements Serializable {

  /** Sorts of callers. */
  public enum Kind {
    STAFF,
    PERSON,
    KEY,
    SYSTEM,
    STRANGER
  }

  public static final Actor STRANGER =
      new Actor(Kind.STRANGER, null, "", Set.of(), null, Set.of(), null, null);

  public static final Actor SYSTEM =
      new Actor(Kind.SYSTEM, null, "system", Set.of(), null, Set.of(), null, null);

  /** Platform staff on the platform's own pages. */
  public static Actor staff(UUID id, String name) {
    return new Actor(Kind.STAFF, id, name, Set.of(Role.SUPER_ADMIN), null, Set.of(), null, null);
  }

  /** A person of the current tenant; {@code organisation} is the one they have switched to. */
  public static Actor person(UUID id, String name, Set<Role> roles, OrganisationId organisation) {
    return new Actor(Kind.PERSON, id, name, Set.copyOf(roles), organisation, Set.of(), null, null);
  }

  /** An API key. */
  public static Actor key(
      UUID id, String name, Set<Role> roles, OrganisationId organisation, Set<Scope> scopes) {
    return new Actor(
        Kind.KEY, id, name, Set.copyOf(roles), organisation, Set.copyOf(scopes), null, null);
  }

  /** The same staff member after entering a tenant, with that tenant's administration rights. */
  public Actor entering(String why) {
    return new Actor(
        kind, id, name, Set.of(Role.SUPER_ADMIN, Role.TENANT_ADMIN), null, Set.of(), name, why);
  }

  /** This person, in whose place a member of staff acts. */
  public Actor impersonatedBy(String staffName, String why) {
    return new Actor(kind, id, name, roles, organisation, scopes, staffName, why);
  }

  public boolean isSystem() {
    return kind == Kind.SYSTEM;
  }

  public boolean isSignedIn() {
    return kind != Kind.STRANGER;
  }

  /** Whether one of the actor's roles covers this one; the system holds them all. */
  public boolean holds(Role needed) {
    return isSystem() || Role.anyCovers(roles, needed);
  }

  public boolean isTenantAdmin() {
    return roles.contains(Role.TENANT_ADMIN);
  }

  /** Whether somebody of the staff acts in this actor's place or inside a tenant. */
  public boolean isWatched() {
    return staff != null;
  }

  boolean may(Allowed allowed) {
    boolean inScope = kind != Kind.KEY || scopes.contains(allowed.scope());
    return inScope && Role.anyCovers(roles, allowed.value());
  }
}
