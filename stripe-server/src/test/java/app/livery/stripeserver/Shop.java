package app.livery.stripeserver;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.model.Event;
import com.stripe.model.Invoice;
import com.stripe.model.PaymentMethod;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.EventListParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.PaymentMethodAttachParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.SubscriptionCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A seller with Stripe's own SDK, whose Stripe is the server here; time stands still until moved.
 */
final class Shop implements AutoCloseable {
  static final String KEY = "sk_test_shop";
  static final Instant START = Instant.parse("2026-11-21T12:00:00Z");
  static final Clock STILL = Clock.fixed(START, ZoneOffset.UTC);

  final StripeServer stripe;
  final StripeAccount account;
  final StripeClient client;

  private Shop(StripeServer stripe) {
    this.stripe = stripe;
    this.account = stripe.account(KEY);
    this.client = client(KEY, 0);
  }

  static Shop open() {
    return new Shop(StripeServer.open(0, null, STILL));
  }

  static Shop open(Path folder) {
    return new Shop(StripeServer.open(0, folder, STILL));
  }

  StripeClient client(String key, int retries) {
    return StripeClient.builder()
        .setApiKey(key)
        .setApiBase(stripe.url())
        .setMaxNetworkRetries(retries)
        .build();
  }

  Price monthly(long amount) throws StripeException {
    return price(amount, PriceCreateParams.Recurring.Interval.MONTH);
  }

  Price price(long amount, PriceCreateParams.Recurring.Interval interval) throws StripeException {
    String product =
        client
            .v1()
            .products()
            .create(ProductCreateParams.builder().setName("Desk").build())
            .getId();
    PriceCreateParams.Builder wish =
        PriceCreateParams.builder().setCurrency("eur").setUnitAmount(amount).setProduct(product);
    if (interval != null) {
      wish.setRecurring(PriceCreateParams.Recurring.builder().setInterval(interval).build());
    }
    return client.v1().prices().create(wish.build());
  }

  Customer customer() throws StripeException {
    return client
        .v1()
        .customers()
        .create(CustomerCreateParams.builder().setEmail("jo@example.com").setName("Jo").build());
  }

  /** A customer who pays with this test card from now on. */
  Customer customerWith(String token) throws StripeException {
    Customer customer = customer();
    PaymentMethod card =
        client
            .v1()
            .paymentMethods()
            .attach(
                token, PaymentMethodAttachParams.builder().setCustomer(customer.getId()).build());
    return client
        .v1()
        .customers()
        .update(
            customer.getId(),
            com.stripe.param.CustomerUpdateParams.builder()
                .setInvoiceSettings(
                    com.stripe.param.CustomerUpdateParams.InvoiceSettings.builder()
                        .setDefaultPaymentMethod(card.getId())
                        .build())
                .build());
  }

  SubscriptionCreateParams.Builder wish(Customer customer, Price price, long quantity) {
    return SubscriptionCreateParams.builder()
        .setCustomer(customer.getId())
        .addItem(
            SubscriptionCreateParams.Item.builder()
                .setPrice(price.getId())
                .setQuantity(quantity)
                .build());
  }

  Subscription subscribe(Customer customer, Price price, long quantity) throws StripeException {
    return client.v1().subscriptions().create(wish(customer, price, quantity).build());
  }

  Subscription subscription(String id) throws StripeException {
    return client.v1().subscriptions().retrieve(id);
  }

  /** A checkout of a subscription with a trial. */
  Session trialCheckout(
      Price price,
      SessionCreateParams.PaymentMethodCollection collection,
      SessionCreateParams.SubscriptionData.TrialSettings.EndBehavior.MissingPaymentMethod end)
      throws StripeException {
    return client
        .v1()
        .checkout()
        .sessions()
        .create(
            SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                .setSuccessUrl("http://localhost/done?session={CHECKOUT_SESSION_ID}")
                .setCancelUrl("http://localhost/back")
                .setClientReferenceId("order-1")
                .setPaymentMethodCollection(collection)
                .addLineItem(
                    SessionCreateParams.LineItem.builder()
                        .setPrice(price.getId())
                        .setQuantity(3L)
                        .build())
                .setSubscriptionData(
                    SessionCreateParams.SubscriptionData.builder()
                        .setTrialPeriodDays(14L)
                        .putMetadata("tenant", "acme")
                        .setTrialSettings(
                            SessionCreateParams.SubscriptionData.TrialSettings.builder()
                                .setEndBehavior(
                                    SessionCreateParams.SubscriptionData.TrialSettings.EndBehavior
                                        .builder()
                                        .setMissingPaymentMethod(end)
                                        .build())
                                .build())
                        .build())
                .build());
  }

  List<Invoice> invoices(String subscription) throws StripeException {
    return client
        .v1()
        .invoices()
        .list(InvoiceListParams.builder().setSubscription(subscription).build())
        .getData();
  }

  /** The types of all events in the order in which they happened. */
  List<String> story() throws StripeException {
    List<String> types = new ArrayList<>();
    for (Event each :
        client
            .v1()
            .events()
            .list(EventListParams.builder().setLimit(100L).build())
            .autoPagingIterable()) {
      types.add(0, each.getType());
    }
    return types;
  }

  @Override
  public void close() {
    stripe.close();
  }
}
