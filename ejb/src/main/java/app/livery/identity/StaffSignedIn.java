package app.livery.identity;

import app.livery.kernel.Fact;
import java.time.Instant;
import java.util.UUID;

/** A member of the staff has signed in to the platform. */
public record StaffSignedIn(UUID subject, String member, String device, Instant signedInAt)
    implements Fact {}
