package app.livery.identity;

import java.io.Serializable;

/**
 * How somebody's second factor stands.
 *
 * @param required whether they cannot go without
 * @param codesLeft recovery codes that have not been used
 */
public record SecondFactorState(boolean on, boolean required, int codesLeft)
    implements Serializable {}
