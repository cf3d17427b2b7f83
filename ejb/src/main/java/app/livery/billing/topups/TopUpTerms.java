package app.livery.billing.topups;

import app.livery.kernel.Credits;
import app.livery.kernel.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a brand sells credits for.
 *
 * @param prices what one credit costs, by currency
 * @param expiryDays after how many days they end; 0 for never
 */
public record TopUpTerms(
    List<Credits> amounts, Map<String, BigDecimal> prices, Credits minimum, int expiryDays)
    implements Serializable {

  /** What so many credits cost, rounded up once; empty where the currency is not sold in. */
  public Optional<Money> price(Credits credits, String currency) {
    BigDecimal each = prices.get(currency);
    if (each == null) return Optional.empty();
    int digits = Money.none(currency).digits();
    BigDecimal whole = credits.decimal().multiply(each).setScale(digits, RoundingMode.CEILING);
    return Optional.of(new Money(whole.movePointRight(digits).longValueExact(), currency));
  }

  /** What is offered in a currency, the smallest first. */
  public List<TopUpOffer> offers(String currency) {
    return amounts.stream()
        .filter(credits -> credits.compareTo(minimum) >= 0)
        .flatMap(credits -> price(credits, currency).map(p -> new TopUpOffer(credits, p)).stream())
        .toList();
  }
}
