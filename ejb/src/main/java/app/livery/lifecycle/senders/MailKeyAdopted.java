package app.livery.lifecycle.senders;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A key's record was seen, and it signs the letters from now on. */
public record MailKeyAdopted(UUID subject, String selector) implements Fact {}
