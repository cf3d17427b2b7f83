package app.livery.billing.stripe;

import com.stripe.StripeClient;
import com.stripe.model.Event;
import com.stripe.net.ApiResource;
import com.stripe.param.EventListParams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What has happened in an account; Stripe keeps thirty days of it. */
public class StripeEvents {
  private static final long PAGE = 100;

  private final StripeClient client;

  StripeEvents(StripeClient client) {
    this.client = client;
  }

  /**
   * Events since a moment, oldest first.
   *
   * @param types at most twenty
   * @param most where to stop; what is older comes first
   */
  public Reply<List<StripeEvent>> since(Instant since, Collection<String> types, int most) {
    EventListParams wish =
        EventListParams.builder()
            .setLimit(PAGE)
            .addAllType(List.copyOf(types))
            .setCreated(EventListParams.Created.builder().setGte(since.getEpochSecond()).build())
            .build();
    return Line.reply(
        () -> {
          List<StripeEvent> found = new ArrayList<>();
          for (Event each : client.v1().events().list(wish).autoPagingIterable())
            found.add(EventReading.of(each, ApiResource.GSON.toJson(each)));
          Collections.reverse(found);
          return found.subList(0, Math.min(most, found.size()));
        });
  }
}
