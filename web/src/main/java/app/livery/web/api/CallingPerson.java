package app.livery.web.api;

import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.NotAllowed;
import java.util.UUID;

/** The person behind a call, for what people do in their own name and no key can do for them. */
public final class CallingPerson {
  private CallingPerson() {}

  /**
   * @throws NotAllowed when a key, the staff or a stranger calls
   */
  public static UUID of(CurrentCall call) {
    Actor actor = call.actor();
    if (actor.kind() != Actor.Kind.PERSON) throw new NotAllowed();
    return actor.id();
  }
}
