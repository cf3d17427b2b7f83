package app.livery.billing.stripe;

import com.stripe.StripeClient;

/** Everything that can be asked of one account, by its nouns. */
public class StripeDesk {
  private final StripeClient client;

  StripeDesk(StripeClient client) {
    this.client = client;
  }

  public StripeCustomers customers() {
    return new StripeCustomers(client);
  }

  /** Products and prices. */
  public StripeCatalogue catalogue() {
    return new StripeCatalogue(client);
  }

  public StripeCheckouts checkouts() {
    return new StripeCheckouts(client);
  }

  public StripeSubscriptions subscriptions() {
    return new StripeSubscriptions(client);
  }

  public StripeInvoices invoices() {
    return new StripeInvoices(client);
  }

  /** Payment intents, charges, refunds and disputes. */
  public StripePayments payments() {
    return new StripePayments(client);
  }

  public StripeEvents events() {
    return new StripeEvents(client);
  }

  /** The account itself and where it sends its events. */
  public StripeSetup setup() {
    return new StripeSetup(client);
  }
}
