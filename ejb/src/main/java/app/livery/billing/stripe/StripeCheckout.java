package app.livery.billing.stripe;

import app.livery.kernel.Money;
import com.stripe.model.checkout.Session;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * One visit to Stripe's checkout.
 *
 * @param mode {@code subscription} or {@code payment}
 * @param status {@code open}, {@code complete} or {@code expired}
 * @param paymentStatus {@code paid}, {@code unpaid} or {@code no_payment_required}
 * @param reference our own id of it
 * @param url where the customer goes; empty once it is no longer open
 * @param total null until it is known
 */
public record StripeCheckout(
    String id,
    String mode,
    String status,
    String paymentStatus,
    String reference,
    String customer,
    String subscription,
    String paymentIntent,
    String url,
    Money total,
    Instant expiresAt,
    Map<String, String> metadata)
    implements Serializable {
  static StripeCheckout of(Session session) {
    return new StripeCheckout(
        session.getId(),
        Line.text(session.getMode()),
        Line.text(session.getStatus()),
        Line.text(session.getPaymentStatus()),
        Line.text(session.getClientReferenceId()),
        Line.text(session.getCustomer()),
        Line.text(session.getSubscription()),
        Line.text(session.getPaymentIntent()),
        Line.text(session.getUrl()),
        Amounts.read(session.getAmountTotal(), session.getCurrency()),
        Line.instant(session.getExpiresAt()),
        Line.notes(session.getMetadata()));
  }

  public boolean isComplete() {
    return status.equals("complete");
  }

  public boolean isOpen() {
    return status.equals("open");
  }

  /** Whether nothing is owed any more, so that what was bought can be given. */
  public boolean isSettled() {
    return isComplete() && !paymentStatus.equals("unpaid");
  }
}
