package app.livery.lifecycle.post;

import app.livery.kernel.EmailAddress;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter as it goes out.
 *
 * @param id names it for good: a letter that is posted twice by accident is known as one
 * @param at the date that it bears
 * @param sender the name that it comes from where its sender has no other
 */
public record Letter(
    UUID id,
    String sender,
    EmailAddress to,
    String language,
    String subject,
    String text,
    String html,
    Instant at) {}
