package app.livery.identity;

import app.livery.kernel.EmailAddress;
import java.util.Map;

/**
 * A letter that identity wants to have sent. Fired as a plain event inside the transaction; who
 * observes it queues the letter in that same transaction, for the call's tenant or, where it has
 * none, for the platform. Not a fact: it may carry the secret of a link, which no stream may keep.
 */
public interface MailWanted {
  EmailAddress to();

  /** The reader's name; may be empty. */
  String name();

  /** The reader's language, for example {@code en}. */
  String language();

  /** Where the letter's button leads on the host of the tenant or of the platform. */
  String path();

  /** What the letter's texts fill in besides the name. */
  default Map<String, String> values() {
    return Map.of();
  }
}
