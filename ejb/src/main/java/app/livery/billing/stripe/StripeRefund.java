package app.livery.billing.stripe;

import app.livery.kernel.Money;
import com.stripe.model.Refund;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * Money given back.
 *
 * @param status {@code pending}, {@code succeeded}, {@code failed}, {@code canceled} or {@code
 *     requires_action}
 */
public record StripeRefund(
    String id,
    String charge,
    String paymentIntent,
    String status,
    Money amount,
    String reason,
    Instant created,
    Map<String, String> metadata)
    implements Serializable {
  static StripeRefund of(Refund it) {
    return new StripeRefund(
        it.getId(),
        Line.text(it.getCharge()),
        Line.text(it.getPaymentIntent()),
        Line.text(it.getStatus()),
        Amounts.read(it.getAmount(), it.getCurrency()),
        Line.text(it.getReason()),
        Line.instant(it.getCreated()),
        Line.notes(it.getMetadata()));
  }
}
