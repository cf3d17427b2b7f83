package app.livery.billing.inbox;

/**
 * Somebody who wants to know when something happens in Stripe.
 *
 * <p>All who take a type are told in one transaction of the tenant whom it concerns, exactly once
 * for each event; when one of them throws, nothing of it is kept and all are told again later.
 * Events come late and out of order: lock the row, fetch the object by its id, and apply what it
 * says now.
 */
public interface StripeNews {
  /** Whether this one wants to know of a type; see {@link StripeTypes#ALL}. */
  boolean takes(String type);

  /** Does what follows from it. The call is the system's, inside the tenant. */
  void fulfil(StripeHint hint);
}
