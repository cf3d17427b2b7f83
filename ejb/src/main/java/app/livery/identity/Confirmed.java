package app.livery.identity;

import java.io.Serializable;

/**
 * An address was confirmed.
 *
 * @param fresh whether the account got its password now; false when it had one before
 */
record Confirmed(Account account, Way way, boolean fresh) implements Serializable {}
