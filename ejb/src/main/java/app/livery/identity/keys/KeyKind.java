package app.livery.identity.keys;

import app.livery.kernel.Scope;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whose affairs a key opens. The prefix tells people, and scanners of leaked secrets, what it is.
 */
public enum KeyKind {
  PLATFORM("lvp_", EnumSet.complementOf(EnumSet.of(Scope.PERSON_ONLY))),
  TENANT(
      "lvt_",
      EnumSet.complementOf(EnumSet.of(Scope.PERSON_ONLY, Scope.TENANTS_READ, Scope.TENANTS_WRITE))),
  ORGANISATION(
      "lvo_",
      EnumSet.of(
          Scope.ORGANISATIONS_READ,
          Scope.PEOPLE_READ,
          Scope.PEOPLE_WRITE,
          Scope.INVITES_READ,
          Scope.INVITES_WRITE,
          Scope.KEYS_READ,
          Scope.KEYS_WRITE));

  private final String prefix;
  private final Set<Scope> scopes;

  KeyKind(String prefix, Set<Scope> scopes) {
    this.prefix = prefix;
    this.scopes = scopes;
  }

  public String prefix() {
    return prefix;
  }

  /** The scopes that a key of this kind can have. */
  public Set<Scope> scopes() {
    return EnumSet.copyOf(scopes);
  }

  static Optional<KeyKind> ofKey(String key) {
    return Arrays.stream(values()).filter(kind -> key.startsWith(kind.prefix)).findFirst();
  }
}
