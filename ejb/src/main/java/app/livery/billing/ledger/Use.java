package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import app.livery.kernel.OrganisationId;
import java.util.UUID;

/**
 * Credits that somebody wants to take from a wallet.
 *
 * @param transaction the name that the movement gets if it happens now
 * @param key one key, one movement
 * @param service what they are for; null where nothing was used
 * @param person who used them; null for nobody
 */
record Use(
    UUID transaction,
    OrganisationId wallet,
    Credits amount,
    String key,
    String service,
    UUID person,
    String actor) {
  private static final int LONGEST_KEY = 200;
  private static final int LONGEST_SERVICE = 60;

  Use {
    if (!amount.isPositive()) throw new Malformed("credits", "credits");
    Line.of(key, LONGEST_KEY, "key", "key");
    if (service != null) Line.of(service, LONGEST_SERVICE, "service", "service");
  }

  /** What is the same for two wishes that speak of one movement. */
  String name() {
    return wallet + " " + key;
  }

  /** The same use of fewer credits. */
  Use of(Credits fewer) {
    return new Use(transaction, wallet, fewer, key, service, person, actor);
  }
}
