package app.livery.billing.stripe;

import com.stripe.StripeClient;
import com.stripe.model.Subscription;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.SubscriptionCancelParams;
import com.stripe.param.SubscriptionCreateParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionRetrieveParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.ProrationBehavior;
import com.stripe.param.common.EmptyParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Subscriptions and what can be done with them. */
public class StripeSubscriptions {
  private static final String COUPONS = "discounts.source.coupon";
  private static final long PAGE = 100;

  private final StripeClient client;

  StripeSubscriptions(StripeClient client) {
    this.client = client;
  }

  public Reply<StripeSubscription> get(String id) {
    SubscriptionRetrieveParams whole =
        SubscriptionRetrieveParams.builder().addExpand(COUPONS).build();
    return Line.reply(() -> client.v1().subscriptions().retrieve(id, whole))
        .map(StripeSubscription::of);
  }

  /** Begins one at once, without a checkout: a trial for which no card is asked. */
  public Reply<StripeSubscription> begin(SubscriptionWish wish) {
    SubscriptionCreateParams.TrialSettings.EndBehavior end =
        SubscriptionCreateParams.TrialSettings.EndBehavior.builder()
            .setMissingPaymentMethod(
                SubscriptionCreateParams.TrialSettings.EndBehavior.MissingPaymentMethod.valueOf(
                    wish.withoutCard().name()))
            .build();
    SubscriptionCreateParams terms =
        SubscriptionCreateParams.builder()
            .setCustomer(wish.customer())
            .addItem(
                SubscriptionCreateParams.Item.builder()
                    .setPrice(wish.price())
                    .setQuantity((long) wish.quantity())
                    .build())
            .setTrialPeriodDays((long) wish.trialDays())
            .setTrialSettings(
                SubscriptionCreateParams.TrialSettings.builder().setEndBehavior(end).build())
            .putAllMetadata(wish.metadata())
            .addExpand(COUPONS)
            .build();
    return Line.reply(
            () -> client.v1().subscriptions().create(terms, Line.keyed("begin-" + wish.key())))
        .map(StripeSubscription::of);
  }

  /** All of a customer's, those that are over too. */
  public Reply<List<StripeSubscription>> ofCustomer(String customer) {
    SubscriptionListParams all =
        SubscriptionListParams.builder()
            .setCustomer(customer)
            .setStatus(SubscriptionListParams.Status.ALL)
            .setLimit(PAGE)
            .addExpand("data." + COUPONS)
            .build();
    return Line.reply(
        () -> {
          List<StripeSubscription> found = new ArrayList<>();
          for (Subscription each : client.v1().subscriptions().list(all).autoPagingIterable())
            found.add(StripeSubscription.of(each));
          return found;
        });
  }

  /**
   * Sets price and quantity of its item; what that costs for the rest of the period stands on the
   * next invoice.
   *
   * @param key our own id of the change
   * @param at the moment of the preview that the customer agreed to; null for now
   */
  public Reply<StripeSubscription> change(
      UUID key, String id, String item, String price, int quantity, Instant at) {
    SubscriptionUpdateParams.Builder wish =
        update()
            .addItem(
                SubscriptionUpdateParams.Item.builder()
                    .setId(item)
                    .setPrice(price)
                    .setQuantity((long) quantity)
                    .build())
            .setProrationBehavior(ProrationBehavior.CREATE_PRORATIONS);
    if (at != null) wish.setProrationDate(at.getEpochSecond());
    return send(key, id, wish);
  }

  /** What {@link #change} would cost at a moment. */
  public Reply<StripePreview> preview(
      String id, String item, String price, int quantity, Instant at) {
    InvoiceCreatePreviewParams.SubscriptionDetails change =
        InvoiceCreatePreviewParams.SubscriptionDetails.builder()
            .addItem(
                InvoiceCreatePreviewParams.SubscriptionDetails.Item.builder()
                    .setId(item)
                    .setPrice(price)
                    .setQuantity((long) quantity)
                    .build())
            .setProrationBehavior(
                InvoiceCreatePreviewParams.SubscriptionDetails.ProrationBehavior.CREATE_PRORATIONS)
            .setProrationDate(at.getEpochSecond())
            .build();
    InvoiceCreatePreviewParams wish =
        InvoiceCreatePreviewParams.builder()
            .setSubscription(id)
            .setSubscriptionDetails(change)
            .build();
    return Line.reply(() -> client.v1().invoices().createPreview(wish))
        .map(invoice -> StripePreview.of(invoice, at));
  }

  /** Collects nothing for a while; invoices of that time are void. {@code until} may be null. */
  public Reply<StripeSubscription> pause(UUID key, String id, Instant until) {
    SubscriptionUpdateParams.PauseCollection.Builder pause =
        SubscriptionUpdateParams.PauseCollection.builder()
            .setBehavior(SubscriptionUpdateParams.PauseCollection.Behavior.VOID);
    if (until != null) pause.setResumesAt(until.getEpochSecond());
    return send(key, id, update().setPauseCollection(pause.build()));
  }

  /** Collects again. */
  public Reply<StripeSubscription> resume(UUID key, String id) {
    return send(key, id, update().setPauseCollection(EmptyParam.EMPTY));
  }

  /** Goes on with one whose trial ended without a card, and whose status is {@code paused}. */
  public Reply<StripeSubscription> restart(UUID key, String id) {
    return Line.reply(() -> client.v1().subscriptions().resume(id, Line.keyed("restart-" + key)))
        .map(StripeSubscription::of);
  }

  /** Lets it end with its period or, with a moment, then. */
  public Reply<StripeSubscription> endAt(UUID key, String id, Instant moment) {
    SubscriptionUpdateParams.Builder wish = update();
    if (moment == null) wish.setCancelAtPeriodEnd(true);
    else wish.setCancelAt(moment.getEpochSecond());
    return send(key, id, wish);
  }

  /** Takes back that it should end, whichever of the two ways said so. */
  public Reply<StripeSubscription> keep(UUID key, String id, boolean endsAtAMoment) {
    SubscriptionUpdateParams.Builder wish = update();
    if (endsAtAMoment) wish.setCancelAt(EmptyParam.EMPTY);
    else wish.setCancelAtPeriodEnd(false);
    return send(key, id, wish);
  }

  /** Ends it now. */
  public Reply<StripeSubscription> cancel(UUID key, String id) {
    SubscriptionCancelParams now = SubscriptionCancelParams.builder().build();
    return Line.reply(
            () -> client.v1().subscriptions().cancel(id, now, Line.keyed("cancel-" + key)))
        .map(StripeSubscription::of);
  }

  private static SubscriptionUpdateParams.Builder update() {
    return SubscriptionUpdateParams.builder().addExpand(COUPONS);
  }

  private Reply<StripeSubscription> send(
      UUID key, String id, SubscriptionUpdateParams.Builder wish) {
    return Line.reply(
            () -> client.v1().subscriptions().update(id, wish.build(), Line.keyed("change-" + key)))
        .map(StripeSubscription::of);
  }
}
