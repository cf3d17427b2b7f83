package app.livery.lifecycle.senders;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A key to sign letters with was made; it waits for its record. */
public record MailKeyMade(UUID subject, String selector) implements Fact {}
