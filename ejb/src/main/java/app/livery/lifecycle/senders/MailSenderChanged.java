package app.livery.lifecycle.senders;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/** Somebody has said anew whom a brand's letters come from. */
public record MailSenderChanged(
    UUID subject, Change<String> called, Change<String> address, Change<String> replyTo)
    implements Fact {
  boolean isReal() {
    return called.isReal() || address.isReal() || replyTo.isReal();
  }
}
