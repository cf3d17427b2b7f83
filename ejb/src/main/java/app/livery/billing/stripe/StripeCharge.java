package app.livery.billing.stripe;

import app.livery.kernel.Money;
import com.stripe.model.Charge;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * A charge.
 *
 * @param refunded all that has been given back so far, not the last part alone
 */
public record StripeCharge(
    String id,
    String customer,
    String paymentIntent,
    String status,
    Money amount,
    Money refunded,
    boolean disputed,
    String receipt,
    Instant created,
    Map<String, String> metadata)
    implements Serializable {
  static StripeCharge of(Charge it) {
    return new StripeCharge(
        it.getId(),
        Line.text(it.getCustomer()),
        Line.text(it.getPaymentIntent()),
        Line.text(it.getStatus()),
        Amounts.read(it.getAmount(), it.getCurrency()),
        Amounts.read(it.getAmountRefunded(), it.getCurrency()),
        Line.isTrue(it.getDisputed()),
        Line.text(it.getReceiptUrl()),
        Line.instant(it.getCreated()),
        Line.notes(it.getMetadata()));
  }
}
