package app.livery.branding;

import app.livery.kernel.Fact;
import java.util.UUID;

/** The draft of the looks was thrown away. */
public record LookDraftDiscarded(UUID subject) implements Fact {}
