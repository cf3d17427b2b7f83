package app.livery.identity;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Fact;
import java.time.Instant;
import java.util.UUID;

/** Somebody has signed up and confirmed the address. */
public record PersonSignedUp(UUID subject, EmailAddress email, WayKind way, Instant signedUpAt)
    implements Fact {}
