package app.livery.billing.stripe;

import com.stripe.StripeClient;
import com.stripe.model.Invoice;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.InvoiceRetrieveParams;
import java.util.List;
import java.util.UUID;

/** Invoices. */
public class StripeInvoices {
  private static final long PAGE = 100;

  private final StripeClient client;

  StripeInvoices(StripeClient client) {
    this.client = client;
  }

  /** One invoice with what it was paid with. */
  public Reply<StripeInvoice> get(String id) {
    InvoiceRetrieveParams whole = InvoiceRetrieveParams.builder().addExpand("payments").build();
    return Line.reply(() -> client.v1().invoices().retrieve(id, whole)).map(StripeInvoice::of);
  }

  /** A customer's newest hundred, newest first. */
  public Reply<List<StripeInvoice>> ofCustomer(String customer) {
    return list(InvoiceListParams.builder().setCustomer(customer));
  }

  /** A subscription's newest hundred, newest first. */
  public Reply<List<StripeInvoice>> ofSubscription(String subscription) {
    return list(InvoiceListParams.builder().setSubscription(subscription));
  }

  /** Tries the customer's card now. */
  public Reply<StripeInvoice> pay(UUID key, String id) {
    return Line.reply(() -> client.v1().invoices().pay(id, Line.keyed("pay-" + key)))
        .map(StripeInvoice::of);
  }

  private Reply<List<StripeInvoice>> list(InvoiceListParams.Builder wish) {
    InvoiceListParams all = wish.setLimit(PAGE).addExpand("data.payments").build();
    return Line.reply(
        () -> {
          List<Invoice> found = client.v1().invoices().list(all).getData();
          return found.stream().map(StripeInvoice::of).toList();
        });
  }
}
