package app.livery.billing.wiring;

/**
 * Something that lives in the account in use and would be lost to us with another one, for example
 * live subscriptions. Every bean of this kind is asked before a brand changes its account.
 */
public interface AccountTie {
  /** How many there are in the current tenant; as long as there are any, the account stays. */
  long count();

  /** The account is another one now: forget what was known of the one before. */
  default void moved() {}
}
