package app.livery.billing.stripe;

import com.stripe.StripeClient;
import com.stripe.param.WebhookEndpointCreateParams;
import com.stripe.param.WebhookEndpointListParams;
import com.stripe.param.WebhookEndpointUpdateParams;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The account itself, and where it sends its events. */
public class StripeSetup {
  private static final long PAGE = 100;

  private final StripeClient client;

  StripeSetup(StripeClient client) {
    this.client = client;
  }

  /** Whose key this is. */
  public Reply<StripeProfile> profile() {
    return Line.reply(() -> client.v1().accounts().retrieveCurrent()).map(StripeProfile::of);
  }

  public Reply<List<StripeEndpoint>> endpoints() {
    WebhookEndpointListParams all = WebhookEndpointListParams.builder().setLimit(PAGE).build();
    return Line.reply(() -> client.v1().webhookEndpoints().list(all).getData())
        .map(found -> found.stream().map(StripeEndpoint::of).toList());
  }

  /** Makes an endpoint in the version that this application understands; tells its secret once. */
  public Reply<StripeEndpoint> createEndpoint(UUID key, String url, Collection<String> types) {
    WebhookEndpointCreateParams wish =
        WebhookEndpointCreateParams.builder()
            .setUrl(url)
            .putAllExtraParam(
                Map.of("api_version", Stripe.version(), "enabled_events", List.copyOf(types)))
            .build();
    return Line.reply(
            () -> client.v1().webhookEndpoints().create(wish, Line.keyed("endpoint-" + key)))
        .map(StripeEndpoint::of);
  }

  /** Has an endpoint tell of these types, and switches it on. */
  public Reply<StripeEndpoint> mendEndpoint(String id, Collection<String> types) {
    WebhookEndpointUpdateParams wish =
        WebhookEndpointUpdateParams.builder()
            .setDisabled(false)
            .putExtraParam("enabled_events", List.copyOf(types))
            .build();
    return Line.reply(() -> client.v1().webhookEndpoints().update(id, wish))
        .map(StripeEndpoint::of);
  }

  public Reply<Boolean> dropEndpoint(String id) {
    return Line.reply(
        () -> Boolean.TRUE.equals(client.v1().webhookEndpoints().delete(id).getDeleted()));
  }
}
