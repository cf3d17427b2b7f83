package app.livery.billing.stripe;

import com.stripe.model.WebhookEndpoint;
import java.util.List;

/**
 * Where an account sends its events.
 *
 * @param version of the objects that it sends; empty for the account's own
 * @param secret what signs them: told once, at its making, and null ever after
 */
public record StripeEndpoint(
    String id, String url, boolean enabled, String version, List<String> types, String secret) {
  static StripeEndpoint of(WebhookEndpoint it) {
    return new StripeEndpoint(
        it.getId(),
        Line.text(it.getUrl()),
        "enabled".equals(it.getStatus()),
        Line.text(it.getApiVersion()),
        it.getEnabledEvents() == null ? List.of() : List.copyOf(it.getEnabledEvents()),
        it.getSecret());
  }

  /** Whether it tells of this type. */
  public boolean tells(String type) {
    return types.contains("*") || types.contains(type);
  }

  @Override
  public String toString() {
    return "StripeEndpoint(" + id + " " + url + ")";
  }
}
