package app.livery.billing.stripe;

import app.livery.kernel.Money;
import com.stripe.StripeClient;
import com.stripe.model.Price;
import com.stripe.model.Product;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.PriceUpdateParams;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.ProductListParams;
import com.stripe.param.ProductUpdateParams;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What an account sells. */
public class StripeCatalogue {
  private static final long PAGE = 100;

  /** So many that nobody has them; a list that is longer is cut here. */
  private static final int MOST = 2_000;

  private final StripeClient client;

  StripeCatalogue(StripeClient client) {
    this.client = client;
  }

  /** Whether the key may look at what is sold. */
  public Reply<Boolean> isOpen() {
    PriceListParams one = PriceListParams.builder().setLimit(1L).build();
    return Line.reply(() -> client.v1().prices().list(one) != null);
  }

  public Reply<StripeProduct> createProduct(UUID key, String name, Map<String, String> metadata) {
    ProductCreateParams wish =
        ProductCreateParams.builder().setName(name).putAllMetadata(metadata).build();
    return Line.reply(() -> client.v1().products().create(wish, Line.keyed("product-" + key)))
        .map(StripeProduct::of);
  }

  public Reply<StripeProduct> renameProduct(String id, String name) {
    ProductUpdateParams wish = ProductUpdateParams.builder().setName(name).build();
    return Line.reply(() -> client.v1().products().update(id, wish)).map(StripeProduct::of);
  }

  public Reply<StripeProduct> product(String id) {
    return Line.reply(() -> client.v1().products().retrieve(id)).map(StripeProduct::of);
  }

  /** All products that are sold. */
  public Reply<List<StripeProduct>> products() {
    ProductListParams all = ProductListParams.builder().setActive(true).setLimit(PAGE).build();
    return Line.reply(
        () -> {
          List<StripeProduct> found = new ArrayList<>();
          for (Product each : client.v1().products().list(all).autoPagingIterable())
            if (found.size() < MOST) found.add(StripeProduct.of(each));
            else break;
          return found;
        });
  }

  /**
   * A price for each month, year and so on.
   *
   * @param interval {@code month}, {@code year}, {@code week} or {@code day}
   */
  public Reply<StripePrice> createPrice(
      UUID key, String product, Money unit, String interval, Map<String, String> metadata) {
    PriceCreateParams.Recurring rhythm =
        PriceCreateParams.Recurring.builder()
            .setInterval(
                PriceCreateParams.Recurring.Interval.valueOf(interval.toUpperCase(Locale.ROOT)))
            .build();
    PriceCreateParams wish =
        PriceCreateParams.builder()
            .setProduct(product)
            .setCurrency(Amounts.wire(unit.currency()))
            .setUnitAmount(Amounts.wire(unit))
            .setRecurring(rhythm)
            .putAllMetadata(metadata)
            .build();
    return Line.reply(() -> client.v1().prices().create(wish, Line.keyed("price-" + key)))
        .map(StripePrice::of);
  }

  public Reply<StripePrice> price(String id) {
    return Line.reply(() -> client.v1().prices().retrieve(id)).map(StripePrice::of);
  }

  /** Takes a price out of sale; subscriptions that have it keep it. */
  public Reply<StripePrice> archivePrice(String id) {
    PriceUpdateParams wish = PriceUpdateParams.builder().setActive(false).build();
    return Line.reply(() -> client.v1().prices().update(id, wish)).map(StripePrice::of);
  }

  /** All prices that are sold. */
  public Reply<List<StripePrice>> prices() {
    PriceListParams all = PriceListParams.builder().setActive(true).setLimit(PAGE).build();
    return Line.reply(
        () -> {
          List<StripePrice> found = new ArrayList<>();
          for (Price each : client.v1().prices().list(all).autoPagingIterable())
            if (found.size() < MOST) found.add(StripePrice.of(each));
            else break;
          return found;
        });
  }
}
