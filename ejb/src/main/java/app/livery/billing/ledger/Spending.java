package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Guarded;
import app.livery.kernel.Ids;
import app.livery.kernel.Malformed;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Within;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** Uses credits up: at once, or first kept aside and settled when the use is over. */
@Stateless
@Guarded
public class Spending {
  @Inject Counters counters;
  @Inject Holding holding;
  @Inject CurrentCall call;

  /**
   * Takes credits for a use, once for a key, in a transaction of its own.
   *
   * @param service what was used, for example {@code assistant.answer}
   * @param person who used it; null for nobody
   * @throws InsufficientCredits when there are not so many
   * @throws WalletFrozen while the organisation owes credits
   * @throws MovementDiffers when the key named another number before
   */
  @Within
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Debit debit(
      OrganisationId wallet, Credits credits, String service, UUID person, String key) {
    return counters.debit(use(wallet, credits, service, person, key("use:", key)));
  }

  /**
   * Keeps credits aside, once for a key; what is not settled or released in time is free again.
   *
   * @throws InsufficientCredits when there are not so many
   * @throws WalletFrozen while the organisation owes credits
   * @throws MovementDiffers when the key named another number before
   */
  @Within
  public Reservation reserve(
      OrganisationId wallet, Credits most, String service, UUID person, String key, Duration time) {
    if (time.isNegative() || time.isZero()) throw new Malformed("time", "future");
    return holding.reserve(use(wallet, most, service, person, key("hold:", key)), time);
  }

  /**
   * The use is over: takes what it was and frees the rest. What the wallet cannot cover is owed.
   *
   * @throws ReservationOver when it was released
   * @throws MovementDiffers when it was settled with another number before
   */
  @Within
  public Debit settle(UUID reservation, Credits actual) {
    return holding.settle(reservation, actual);
  }

  /**
   * Nothing was used: all is free again. What is released stays so.
   *
   * @throws ReservationOver when it was settled
   */
  @Within
  public void release(UUID reservation) {
    holding.release(reservation);
  }

  private static String key(String kind, String key) {
    if (key == null || key.isBlank()) throw new Malformed("key", "key");
    return kind + key;
  }

  private Use use(OrganisationId wallet, Credits credits, String service, UUID person, String key) {
    if (service == null) throw new Malformed("service", "service");
    return new Use(Ids.next(), wallet, credits, key, service, person, call.actor().name());
  }
}
