package app.livery.identity;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A member of the staff has stopped acting in a person's place before the time was up. */
public record ImpersonationEnded(UUID subject, String person, String member) implements Fact {}
