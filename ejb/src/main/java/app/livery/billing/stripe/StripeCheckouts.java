package app.livery.billing.stripe;

import com.stripe.StripeClient;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodCollection;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData.TrialSettings;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData.TrialSettings.EndBehavior;
import com.stripe.param.checkout.SessionListParams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Visits to the checkout. What is created bears our notes, and so does what comes of it. */
public class StripeCheckouts {
  private static final long PAGE = 100;

  private final StripeClient client;

  StripeCheckouts(StripeClient client) {
    this.client = client;
  }

  public Reply<StripeCheckout> subscribe(SubscriptionWish wish) {
    SessionCreateParams.Builder session =
        begin(wish.key(), wish.customer(), wish.successUrl(), wish.cancelUrl(), wish.metadata())
            .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
            .addLineItem(
                LineItem.builder()
                    .setPrice(wish.price())
                    .setQuantity((long) wish.quantity())
                    .build())
            .setSubscriptionData(terms(wish));
    if (wish.trialDays() > 0)
      session.setPaymentMethodCollection(
          wish.cardRequired()
              ? PaymentMethodCollection.ALWAYS
              : PaymentMethodCollection.IF_REQUIRED);
    return send(wish.key(), session, wish.locale(), wish.expiresAt());
  }

  public Reply<StripeCheckout> pay(PaymentWish wish) {
    LineItem.PriceData price =
        LineItem.PriceData.builder()
            .setCurrency(Amounts.wire(wish.amount().currency()))
            .setUnitAmount(Amounts.wire(wish.amount()))
            .setProductData(LineItem.PriceData.ProductData.builder().setName(wish.label()).build())
            .build();
    SessionCreateParams.Builder session =
        begin(wish.key(), wish.customer(), wish.successUrl(), wish.cancelUrl(), wish.metadata())
            .setMode(SessionCreateParams.Mode.PAYMENT)
            .addLineItem(LineItem.builder().setPriceData(price).setQuantity(1L).build())
            .setPaymentIntentData(
                PaymentIntentData.builder().putAllMetadata(wish.metadata()).build());
    return send(wish.key(), session, wish.locale(), wish.expiresAt());
  }

  public Reply<StripeCheckout> get(String id) {
    return Line.reply(() -> client.v1().checkout().sessions().retrieve(id)).map(StripeCheckout::of);
  }

  /** Closes one that is open. */
  public Reply<StripeCheckout> expire(String id) {
    return Line.reply(() -> client.v1().checkout().sessions().expire(id)).map(StripeCheckout::of);
  }

  /** Those that were begun since. */
  public Reply<List<StripeCheckout>> since(Instant since) {
    SessionListParams all =
        SessionListParams.builder()
            .setLimit(PAGE)
            .setCreated(SessionListParams.Created.builder().setGte(since.getEpochSecond()).build())
            .build();
    return Line.reply(
        () -> {
          List<StripeCheckout> found = new ArrayList<>();
          for (Session each : client.v1().checkout().sessions().list(all).autoPagingIterable())
            found.add(StripeCheckout.of(each));
          return found;
        });
  }

  private static SessionCreateParams.Builder begin(
      UUID key, String customer, String success, String cancel, Map<String, String> metadata) {
    return SessionCreateParams.builder()
        .setClientReferenceId(key.toString())
        .setCustomer(customer)
        .setSuccessUrl(success)
        .setCancelUrl(cancel)
        .putAllMetadata(metadata);
  }

  private static SubscriptionData terms(SubscriptionWish wish) {
    SubscriptionData.Builder terms = SubscriptionData.builder().putAllMetadata(wish.metadata());
    if (wish.trialDays() == 0) return terms.build();
    EndBehavior end =
        EndBehavior.builder()
            .setMissingPaymentMethod(
                EndBehavior.MissingPaymentMethod.valueOf(wish.withoutCard().name()))
            .build();
    return terms
        .setTrialPeriodDays((long) wish.trialDays())
        .setTrialSettings(TrialSettings.builder().setEndBehavior(end).build())
        .build();
  }

  private Reply<StripeCheckout> send(
      UUID key, SessionCreateParams.Builder session, String locale, Instant expiresAt) {
    if (locale != null && !locale.isBlank())
      session.setLocale(SessionCreateParams.Locale.valueOf(spoken(locale)));
    if (expiresAt != null) session.setExpiresAt(expiresAt.getEpochSecond());
    SessionCreateParams wish = session.build();
    return Line.reply(
            () -> client.v1().checkout().sessions().create(wish, Line.keyed("checkout-" + key)))
        .map(StripeCheckout::of);
  }

  /** Stripe's checkout speaks no Arabic; the browser's next language is better than English. */
  private static String spoken(String locale) {
    String wanted = locale.toUpperCase(Locale.ROOT).replace('-', '_');
    for (SessionCreateParams.Locale each : SessionCreateParams.Locale.values())
      if (each.name().equals(wanted)) return wanted;
    return SessionCreateParams.Locale.AUTO.name();
  }
}
