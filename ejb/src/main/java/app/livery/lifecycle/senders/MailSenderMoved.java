package app.livery.lifecycle.senders;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/** The domain that a brand's letters come from allows it now, or no longer. */
public record MailSenderMoved(UUID subject, String domain, Change<SenderState> state)
    implements Fact {}
