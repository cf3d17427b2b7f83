package app.livery.web.billing;

import app.livery.billing.checkouts.CheckingOut;
import app.livery.web.ui.Addresses;
import app.livery.web.ui.PageReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where people come back to from the payment page. */
@ApplicationScoped
public class PaymentPaths {
  private static final String DONE = "/billing-done?session={CHECKOUT_SESSION_ID}";

  @Inject Addresses addresses;
  @Inject PageReader reader;

  /**
   * @param back the path of those who have not paid
   */
  public CheckingOut.Addresses from(String back) {
    return new CheckingOut.Addresses(
        addresses.here(DONE), addresses.here(back), reader.language().locale().getLanguage());
  }
}
