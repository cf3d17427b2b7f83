package app.livery.kernel;

import java.util.Set;

/** What somebody may be. Within an organisation each role may do all that the ones below it may. */
public enum Role {
  /** Platform staff. Reaches a tenant's affairs only after entering it. */
  SUPER_ADMIN,
  /** Runs a brand: every organisation of the tenant, as its owner could. */
  TENANT_ADMIN,
  OWNER,
  ADMIN,
  MEMBER,
  VIEWER;

  /** True for the roles that a member of an organisation can have. */
  public boolean ofOrganisation() {
    return compareTo(OWNER) >= 0;
  }

  /** Whether a holder of this role may do what asks for {@code needed}. */
  public boolean covers(Role needed) {
    return needed == SUPER_ADMIN
        ? this == SUPER_ADMIN
        : this != SUPER_ADMIN && compareTo(needed) <= 0;
  }

  static boolean anyCovers(Set<Role> held, Role needed) {
    return held.stream().anyMatch(role -> role.covers(needed));
  }
}
