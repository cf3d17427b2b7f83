package app.livery.billing.stripe;

import com.stripe.model.Product;
import java.io.Serializable;
import java.util.Map;

/** Something that is sold, as Stripe knows it. */
public record StripeProduct(
    String id, String name, String description, boolean active, Map<String, String> metadata)
    implements Serializable {
  static StripeProduct of(Product product) {
    return new StripeProduct(
        product.getId(),
        Line.text(product.getName()),
        Line.text(product.getDescription()),
        Line.isTrue(product.getActive()) && !Line.isTrue(product.getDeleted()),
        Line.notes(product.getMetadata()));
  }
}
