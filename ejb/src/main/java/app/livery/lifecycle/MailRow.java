package app.livery.lifecycle;

import app.livery.kernel.EmailAddress;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter as lists show it; what it says is not kept.
 *
 * @param answer the last words about it, the mail server's or our own; null before the first try
 * @param nextAt when it is tried next; null once it is sent or given up
 */
public record MailRow(
    UUID id,
    MailTemplate template,
    EmailAddress recipient,
    String language,
    MailState state,
    int attempts,
    String answer,
    Instant queuedAt,
    Instant nextAt,
    Instant closedAt)
    implements Serializable {}
