package app.livery.lifecycle.wordings;

import app.livery.kernel.Fact;
import app.livery.lifecycle.MailTemplate;
import java.util.UUID;

/** A letter says the standard words again. */
public record MailWordingReset(UUID subject, MailTemplate template, String language)
    implements Fact {}
