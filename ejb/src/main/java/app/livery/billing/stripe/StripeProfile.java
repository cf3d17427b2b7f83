package app.livery.billing.stripe;

import com.stripe.model.Account;
import java.io.Serializable;

/**
 * Whose account it is.
 *
 * @param charges whether it may take payments
 * @param payouts whether money is paid out to its bank
 */
public record StripeProfile(
    String id, String name, String country, String currency, boolean charges, boolean payouts)
    implements Serializable {
  static StripeProfile of(Account it) {
    String name = it.getBusinessProfile() == null ? null : it.getBusinessProfile().getName();
    return new StripeProfile(
        it.getId(),
        Line.text(name == null ? it.getEmail() : name),
        Line.text(it.getCountry()),
        Line.text(it.getDefaultCurrency()).toUpperCase(java.util.Locale.ROOT),
        Line.isTrue(it.getChargesEnabled()),
        Line.isTrue(it.getPayoutsEnabled()));
  }
}
