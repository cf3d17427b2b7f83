package app.livery.billing.stripe;

import app.livery.kernel.Money;
import com.stripe.model.PaymentIntent;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * A payment intent.
 *
 * @param status for example {@code succeeded}, {@code requires_payment_method}
 * @param charge the newest of its charges; empty for none
 */
public record StripePayment(
    String id,
    String customer,
    String status,
    Money amount,
    Money received,
    String charge,
    Instant created,
    Map<String, String> metadata)
    implements Serializable {
  static StripePayment of(PaymentIntent it) {
    return new StripePayment(
        it.getId(),
        Line.text(it.getCustomer()),
        Line.text(it.getStatus()),
        Amounts.read(it.getAmount(), it.getCurrency()),
        Amounts.read(it.getAmountReceived(), it.getCurrency()),
        Line.text(it.getLatestCharge()),
        Line.instant(it.getCreated()),
        Line.notes(it.getMetadata()));
  }

  public boolean isSucceeded() {
    return status.equals("succeeded");
  }
}
