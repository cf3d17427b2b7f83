package app.livery.lifecycle;

import app.livery.kernel.EmailAddress;
import java.time.Instant;
import java.util.UUID;

/** Somebody's trial and when it ends. */
record TrialEnd(UUID member, EmailAddress email, String name, String language, Instant until) {}
