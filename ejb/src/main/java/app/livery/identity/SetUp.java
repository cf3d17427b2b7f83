package app.livery.identity;

import java.io.Serializable;

/**
 * What a set-up link is for.
 *
 * @param email whose password it sets; empty for the first member of the staff
 * @param first whether it makes the first member of the staff
 */
public record SetUp(String email, String name, boolean first) implements Serializable {}
