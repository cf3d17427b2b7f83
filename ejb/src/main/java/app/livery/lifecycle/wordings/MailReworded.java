package app.livery.lifecycle.wordings;

import app.livery.kernel.Fact;
import app.livery.lifecycle.MailTemplate;
import java.util.UUID;

/** Somebody has a letter say something else. */
public record MailReworded(UUID subject, MailTemplate template, String language) implements Fact {}
