package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.Guarded;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Within;
import jakarta.ejb.Stateless;
import java.time.Duration;
import java.util.UUID;

/** Uses credits up: at once, or first kept aside and settled when the use is over. */
@Stateless
@Guarded
public class Spending {
  /**
   * Takes credits for a use, once for a key, in a transaction of its own.
   *
   * @param service what was used, for example {@code assistant.answer}
   * @param person who used it; null for nobody
   */
  @Within
  public Debit debit(
      OrganisationId wallet, Credits credits, String service, UUID person, String key) {
    throw new UnsupportedOperationException();
  }

  /** Keeps credits aside; what is not settled or released in time is free again. */
  @Within
  public Reservation reserve(
      OrganisationId wallet,
      Credits atMost,
      String service,
      UUID person,
      String key,
      Duration time) {
    throw new UnsupportedOperationException();
  }

  /** The use is over: takes what it was and frees the rest. */
  @Within
  public Debit settle(UUID reservation, Credits actual) {
    throw new UnsupportedOperationException();
  }

  /** Nothing was used: all is free again. */
  @Within
  public void release(UUID reservation) {
    throw new UnsupportedOperationException();
  }
}
