package app.livery.billing.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.livery.kernel.Money;
import org.junit.jupiter.api.Test;

/** Money means the same on both ends of the wire, also where Stripe counts in other units. */
class AmountsTest {
  @Test
  void most_currencies_are_counted_alike() {
    assertEquals(2900, Amounts.wire(new Money(2900, "USD")));
    assertEquals(2900, Amounts.wire(new Money(2900, "JPY")));
    assertEquals(29_000, Amounts.wire(new Money(29_000, "KWD")));
  }

  @Test
  void three_are_not() {
    assertEquals(5000, Amounts.wire(new Money(50, "ISK")));
    assertEquals(5000, Amounts.wire(new Money(50, "UGX")));
    assertEquals(50, Amounts.wire(new Money(5000, "MGA")));
  }

  @Test
  void there_and_back_is_the_same() {
    for (String currency : new String[] {"USD", "JPY", "KWD", "ISK", "UGX", "MGA"}) {
      Money money = new Money(7_00, currency);
      assertEquals(money, Amounts.read(Amounts.wire(money), currency.toLowerCase()));
    }
  }

  @Test
  void no_amount_is_none() {
    assertNull(Amounts.read(null, "usd"));
    assertNull(Amounts.read(1L, null));
  }
}
