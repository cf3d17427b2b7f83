package app.livery.identity;

import app.livery.kernel.RuleBroken;
import java.io.Serializable;

/**
 * How a sign-up goes on.
 *
 * @param signedIn the session that has begun; null when a mail comes first, or when an older
 *     account has this address and its owner signs in with their own password
 * @param refused why the way in led nowhere; null when it did lead in
 */
public record Registered(SignedIn signedIn, RuleBroken refused) implements Serializable {
  static final Registered BY_MAIL = new Registered(null, null);
}
