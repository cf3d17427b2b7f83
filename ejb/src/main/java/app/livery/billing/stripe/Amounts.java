package app.livery.billing.stripe;

import app.livery.kernel.Money;
import java.util.Locale;
import java.util.Set;

/**
 * Money as Stripe counts it. Three currencies differ from ISO 4217 on the wire: the króna and the
 * Ugandan shilling are sent in hundredths that they have not, the ariary in whole ones.
 */
final class Amounts {
  private static final Set<String> INFLATED = Set.of("ISK", "UGX");
  private static final String WHOLE = "MGA";
  private static final int CENT = 100;

  private Amounts() {}

  static long wire(Money money) {
    if (INFLATED.contains(money.currency())) return Math.multiplyExact(money.minor(), CENT);
    return money.currency().equals(WHOLE) ? money.minor() / CENT : money.minor();
  }

  /** A currency as Stripe writes it. */
  static String wire(String currency) {
    return currency.toLowerCase(Locale.ROOT);
  }

  /** Money from the wire; null where there is no amount or no currency. */
  static Money read(Long amount, String currency) {
    if (amount == null || currency == null) return null;
    String iso = currency.toUpperCase(Locale.ROOT);
    if (INFLATED.contains(iso)) return new Money(amount / CENT, iso);
    return new Money(iso.equals(WHOLE) ? Math.multiplyExact(amount, CENT) : amount, iso);
  }
}
