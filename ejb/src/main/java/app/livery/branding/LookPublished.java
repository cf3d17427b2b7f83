package app.livery.branding;

import java.util.UUID;

/**
 * The brand wears its draft from now on.
 *
 * @param looks its number and what is different, as {@link Difference} tells it
 */
public record LookPublished(UUID subject, String looks, String note) implements NewLooks {}
