package app.livery.identity;

import app.livery.kernel.Fact;
import java.time.Instant;
import java.util.UUID;

/** Sign-in to an account is closed for a while after failures. */
public record AccountLocked(UUID subject, String account, Instant lockedAt) implements Fact {}
