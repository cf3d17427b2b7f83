package app.livery.billing.stripe;

import app.livery.kernel.Money;
import com.stripe.StripeClient;
import com.stripe.param.ChargeListParams;
import com.stripe.param.DisputeListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.util.List;
import java.util.UUID;

/** Payments, and what comes back of them. */
public class StripePayments {
  private static final long PAGE = 100;

  private final StripeClient client;

  StripePayments(StripeClient client) {
    this.client = client;
  }

  /** A payment intent. */
  public Reply<StripePayment> get(String paymentIntent) {
    return Line.reply(() -> client.v1().paymentIntents().retrieve(paymentIntent))
        .map(StripePayment::of);
  }

  public Reply<StripeCharge> charge(String id) {
    return Line.reply(() -> client.v1().charges().retrieve(id)).map(StripeCharge::of);
  }

  public Reply<List<StripeCharge>> charges(String paymentIntent) {
    ChargeListParams all =
        ChargeListParams.builder().setPaymentIntent(paymentIntent).setLimit(PAGE).build();
    return Line.reply(() -> client.v1().charges().list(all).getData())
        .map(found -> found.stream().map(StripeCharge::of).toList());
  }

  /**
   * Gives money back.
   *
   * @param key our own id of the refund
   * @param amount null for all of it
   */
  public Reply<StripeRefund> refund(UUID key, String paymentIntent, Money amount) {
    RefundCreateParams.Builder wish = RefundCreateParams.builder().setPaymentIntent(paymentIntent);
    if (amount != null) wish.setAmount(Amounts.wire(amount));
    return Line.reply(() -> client.v1().refunds().create(wish.build(), Line.keyed("refund-" + key)))
        .map(StripeRefund::of);
  }

  public Reply<StripeRefund> refund(String id) {
    return Line.reply(() -> client.v1().refunds().retrieve(id)).map(StripeRefund::of);
  }

  public Reply<List<StripeRefund>> refunds(String paymentIntent) {
    RefundListParams all =
        RefundListParams.builder().setPaymentIntent(paymentIntent).setLimit(PAGE).build();
    return Line.reply(() -> client.v1().refunds().list(all).getData())
        .map(found -> found.stream().map(StripeRefund::of).toList());
  }

  public Reply<StripeDispute> dispute(String id) {
    return Line.reply(() -> client.v1().disputes().retrieve(id)).map(StripeDispute::of);
  }

  public Reply<List<StripeDispute>> disputes(String paymentIntent) {
    DisputeListParams all =
        DisputeListParams.builder().setPaymentIntent(paymentIntent).setLimit(PAGE).build();
    return Line.reply(() -> client.v1().disputes().list(all).getData())
        .map(found -> found.stream().map(StripeDispute::of).toList());
  }
}
