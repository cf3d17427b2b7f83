package app.livery.lifecycle.senders;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A key that signed no more was destroyed; its record may go. */
public record MailKeyDropped(UUID subject, String selector) implements Fact {}
