package app.livery.billing.stripe;

import java.util.Optional;
import java.util.function.Function;

/** What became of a call to Stripe. */
public sealed interface Reply<T> {
  /** It was done. */
  record Completed<T>(T value) implements Reply<T> {}

  /**
   * Stripe said no; nothing was done.
   *
   * @param code as Stripe words it, for example {@code card_declined} or {@code resource_missing}
   * @param message for people, in English; bears no secret
   */
  record Refused<T>(String code, String message) implements Reply<T> {
    /** Whether there is no such object in this account. */
    public boolean isMissing() {
      return code.equals("resource_missing");
    }

    /** Whether the key itself was turned away. */
    public boolean isKeyAtFault() {
      return code.equals("authentication") || code.equals("permission");
    }
  }

  /** Nobody knows; the same call with the same key says so later. */
  record Unknown<T>(String message) implements Reply<T> {}

  /**
   * What came back.
   *
   * @throws StripeRefused when Stripe said no
   * @throws StripeOutOfReach when nobody knows
   */
  default T orThrow() {
    if (this instanceof Refused<T> no) throw new StripeRefused(no.code(), no.message());
    if (this instanceof Unknown<T>) throw new StripeOutOfReach();
    return ((Completed<T>) this).value();
  }

  /** What came back; empty where there is no such object. Anything else is thrown. */
  default Optional<T> orMissing() {
    boolean missing = this instanceof Refused<T> no && no.isMissing();
    return missing ? Optional.empty() : Optional.of(orThrow());
  }

  /** The same outcome with another value. */
  @SuppressWarnings("unchecked")
  default <R> Reply<R> map(Function<T, R> turn) {
    return this instanceof Completed<T> done
        ? new Completed<>(turn.apply(done.value()))
        : (Reply<R>) this;
  }
}
