package app.livery.branding;

import java.util.UUID;

/**
 * The brand wears what it wore before.
 *
 * @param looks its number and what is different, as {@link Difference} tells it
 */
public record LookRolledBack(UUID subject, String looks) implements NewLooks {}
