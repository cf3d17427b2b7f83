package app.livery.billing.inbox;

import java.util.List;

/** The events that an endpoint is asked to send: few, for each one costs a visit. */
public final class StripeTypes {
  /** Stripe lists at most twenty types at once. */
  public static final List<String> ALL =
      List.of(
          "checkout.session.completed",
          "checkout.session.async_payment_succeeded",
          "checkout.session.async_payment_failed",
          "checkout.session.expired",
          "customer.subscription.created",
          "customer.subscription.updated",
          "customer.subscription.deleted",
          "customer.subscription.trial_will_end",
          "customer.subscription.paused",
          "customer.subscription.resumed",
          "invoice.paid",
          "invoice.payment_failed",
          "invoice.payment_action_required",
          "charge.refunded",
          "refund.updated",
          "refund.failed",
          "charge.dispute.created",
          "charge.dispute.funds_withdrawn",
          "charge.dispute.funds_reinstated",
          "charge.dispute.closed");

  private StripeTypes() {}
}
