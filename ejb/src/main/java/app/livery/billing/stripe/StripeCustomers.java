package app.livery.billing.stripe;

import com.stripe.StripeClient;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerListParams;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.billingportal.SessionCreateParams;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Those who pay, and the pages on which they look after that themselves. */
public class StripeCustomers {
  private final StripeClient client;

  StripeCustomers(StripeClient client) {
    this.client = client;
  }

  /**
   * @param key our own id of the organisation
   */
  public Reply<StripeCustomer> create(
      UUID key, String email, String name, Map<String, String> metadata) {
    CustomerCreateParams wish =
        CustomerCreateParams.builder()
            .setEmail(email)
            .setName(name)
            .putAllMetadata(metadata)
            .build();
    return Line.reply(() -> client.v1().customers().create(wish, Line.keyed("customer-" + key)))
        .map(StripeCustomer::of);
  }

  public Reply<StripeCustomer> update(String id, String email, String name) {
    CustomerUpdateParams wish =
        CustomerUpdateParams.builder().setEmail(email).setName(name).build();
    return Line.reply(() -> client.v1().customers().update(id, wish)).map(StripeCustomer::of);
  }

  public Reply<StripeCustomer> get(String id) {
    return Line.reply(() -> client.v1().customers().retrieve(id)).map(StripeCustomer::of);
  }

  /** Any one of the account's; empty where there is none yet. */
  public Reply<Optional<StripeCustomer>> any() {
    CustomerListParams one = CustomerListParams.builder().setLimit(1L).build();
    return Line.reply(() -> client.v1().customers().list(one).getData())
        .map(found -> found.stream().findFirst().map(StripeCustomer::of));
  }

  /** The address of the portal, good for a few minutes. */
  public Reply<String> portal(String customer, String returnUrl) {
    SessionCreateParams wish =
        SessionCreateParams.builder().setCustomer(customer).setReturnUrl(returnUrl).build();
    return Line.reply(() -> client.v1().billingPortal().sessions().create(wish).getUrl());
  }
}
