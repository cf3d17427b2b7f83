package app.livery.identity;

import app.livery.kernel.Actor;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Who is calling, and in which session.
 *
 * @param actor a stranger until the session has come to {@link Stage#FULL}
 * @param session the session's identifier; null for strangers and keys
 * @param stage how far they have come in signing in; null for strangers and keys
 * @param email their address; empty for strangers and keys
 * @param language the language they read; empty for strangers and keys
 * @param belonging how they stand with the organisation they work in
 * @param organisation its name; empty for none
 * @param entered the tenant that a member of the staff is inside of; null for none
 * @param actingUntil when acting in somebody's place ends by itself; null where nobody does
 */
public record Recognised(
    Actor actor,
    UUID session,
    Stage stage,
    String email,
    String language,
    Belonging belonging,
    String organisation,
    Entered entered,
    Instant actingUntil)
    implements Serializable {
  public static final Recognised STRANGER = of(Actor.STRANGER);

  static Recognised of(Actor actor) {
    return new Recognised(actor, null, null, "", "", Belonging.NONE, "", null, null);
  }
}
