package app.livery.identity;

import app.livery.kernel.Fact;
import java.time.Instant;
import java.util.UUID;

/** A person has signed in to a tenant. */
public record PersonSignedIn(UUID subject, String person, String device, Instant signedInAt)
    implements Fact {}
