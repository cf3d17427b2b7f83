package app.livery.billing.stripe;

import app.livery.kernel.Money;
import com.stripe.model.Price;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * A price in Stripe.
 *
 * @param unit per piece; null where it has steps or is left to the customer
 * @param interval {@code day}, {@code week}, {@code month}, {@code year}; empty for a price that is
 *     paid once
 * @param intervalCount how many of them make a period
 * @param plain whether it is so much for each piece, without steps, bundles or meters
 */
public record StripePrice(
    String id,
    String product,
    String nickname,
    Money unit,
    String interval,
    int intervalCount,
    boolean active,
    boolean plain,
    Instant created,
    Map<String, String> metadata)
    implements Serializable {
  static StripePrice of(Price price) {
    Price.Recurring recurring = price.getRecurring();
    return new StripePrice(
        price.getId(),
        price.getProduct(),
        Line.text(price.getNickname()),
        Amounts.read(price.getUnitAmount(), price.getCurrency()),
        recurring == null ? "" : Line.text(recurring.getInterval()),
        recurring == null ? 0 : Math.toIntExact(Line.number(recurring.getIntervalCount())),
        Line.isTrue(price.getActive()) && !Line.isTrue(price.getDeleted()),
        isPlain(price),
        Line.instant(price.getCreated()),
        Line.notes(price.getMetadata()));
  }

  private static boolean isPlain(Price price) {
    boolean metered =
        price.getRecurring() != null && "metered".equals(price.getRecurring().getUsageType());
    return !"tiered".equals(price.getBillingScheme())
        && !metered
        && price.getUnitAmount() != null
        && price.getTransformQuantity() == null;
  }
}
