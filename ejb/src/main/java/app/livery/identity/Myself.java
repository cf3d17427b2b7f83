package app.livery.identity;

import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.NotAllowed;
import java.util.UUID;

/** The caller as the owner of an account, whatever roles they hold. */
final class Myself {
  private Myself() {}

  /**
   * @throws NotAllowed for strangers and keys
   */
  static UUID of(CurrentCall call) {
    Actor actor = call.actor();
    boolean owner = actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.STAFF;
    if (!owner) throw new NotAllowed();
    return actor.id();
  }

  /**
   * @throws NotWhileActingForAnother when a member of the staff acts in the person's place
   */
  static UUID inPerson(CurrentCall call) {
    UUID me = of(call);
    if (call.actor().kind() == Actor.Kind.PERSON && call.actor().isWatched())
      throw new NotWhileActingForAnother();
    return me;
  }
}
