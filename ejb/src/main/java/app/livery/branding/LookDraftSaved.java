package app.livery.branding;

import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * The draft of the looks was changed.
 *
 * @param looks what is different from before, as {@link Difference} tells it
 */
public record LookDraftSaved(UUID subject, String looks) implements Fact {}
