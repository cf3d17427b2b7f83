package app.livery.tenancy.people;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Somebody may no longer sign in. Their seats are freed and their sessions end with it. */
public record PersonSuspended(UUID subject, String reason, PersonRef person) implements Fact {}
