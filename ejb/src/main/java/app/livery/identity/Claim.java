package app.livery.identity;

import java.io.Serializable;

/**
 * What stands behind an address that somebody claims to be theirs.
 *
 * @param account null when nobody has it
 * @param passwordHash null when no password is set
 */
record Claim(Account account, String passwordHash, boolean locked) implements Serializable {
  static final Claim NOBODY = new Claim(null, null, false);
}
