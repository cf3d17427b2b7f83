package app.livery.billing.stripe;

import com.stripe.model.Customer;
import java.io.Serializable;
import java.util.Map;

/** Somebody who pays, as Stripe knows them. */
public record StripeCustomer(
    String id, String email, String name, boolean deleted, Map<String, String> metadata)
    implements Serializable {
  static StripeCustomer of(Customer customer) {
    return new StripeCustomer(
        customer.getId(),
        Line.text(customer.getEmail()),
        Line.text(customer.getName()),
        Line.isTrue(customer.getDeleted()),
        Line.notes(customer.getMetadata()));
  }
}
