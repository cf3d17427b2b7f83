package app.livery.kernel;

import java.io.Serializable;
import java.util.UUID;

/**
 * Something that has happened, as a record named by a past participle ({@code InviteAccepted}).
 *
 * <p>Each fact is written once, in the transaction that made it true, into the stream of the side
 * it belongs to: the audit trail reads it, workers fold it into the platform's read models, mail
 * and analytics observe it. Components are what later readers need: identifiers, states after the
 * fact, {@link Change}s; never secrets. A component that is a {@link Value} is stored as its value.
 */
public interface Fact extends Serializable {
  /** The noun that this happened to; facts of one subject are written under its row lock. */
  UUID subject();

  /** The name in the stream and of its texts, for example {@code InviteAccepted}. */
  default String name() {
    return getClass().getSimpleName();
  }
}
