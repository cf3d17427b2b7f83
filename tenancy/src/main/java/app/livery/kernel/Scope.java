package app.livery.kernel;

import java.util.Locale;

/** What an API key may be used for. A person who is signed in is not limited by scopes. */
public enum Scope {
  TENANTS_READ,
  TENANTS_WRITE,
  ORGANISATIONS_READ,
  ORGANISATIONS_WRITE,
  PEOPLE_READ,
  PEOPLE_WRITE,
  INVITES_READ,
  INVITES_WRITE,
  LINKS_READ,
  LINKS_WRITE,
  SETTINGS_READ,
  SETTINGS_WRITE,
  KEYS_READ,
  KEYS_WRITE,
  AUDIT_READ,
  BILLING_READ,
  BILLING_WRITE,
  CREDITS_READ,
  CREDITS_WRITE,
  HOOKS_READ,
  HOOKS_WRITE,
  /** Never granted to a key: the act needs a person. */
  PERSON_ONLY;

  /** Whether it is for changing something. */
  public boolean isWrite() {
    return name().endsWith("_WRITE");
  }

  /** As written in keys and documents, for example {@code invites:write}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', ':');
  }

  /**
   * The scope of a code.
   *
   * @throws IllegalArgumentException when no scope has it
   */
  public static Scope of(String code) {
    return valueOf(code.trim().toUpperCase(Locale.ROOT).replace(':', '_'));
  }
}
