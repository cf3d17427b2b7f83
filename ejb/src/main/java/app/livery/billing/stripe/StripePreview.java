package app.livery.billing.stripe;

import app.livery.kernel.Money;
import com.stripe.model.Invoice;
import com.stripe.model.InvoiceLineItem;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a change would cost.
 *
 * @param due what the next invoice comes to
 * @param now the part of it that the change itself makes: what is owed for the rest of the period,
 *     less what is given back for it
 * @param at for which moment this holds; sent along with the change, it costs exactly this
 */
public record StripePreview(Money due, Money now, Instant at, List<Part> parts)
    implements Serializable {
  /** One line of it. */
  public record Part(String label, Money amount, boolean prorated) implements Serializable {}

  static StripePreview of(Invoice invoice, Instant at) {
    List<Part> parts = invoice.getLines().getData().stream().map(StripePreview::part).toList();
    long now = parts.stream().filter(Part::prorated).mapToLong(part -> part.amount().minor()).sum();
    Money due = Amounts.read(invoice.getAmountDue(), invoice.getCurrency());
    return new StripePreview(due, new Money(now, due.currency()), at, parts);
  }

  private static Part part(InvoiceLineItem line) {
    return new Part(
        Line.text(line.getDescription()),
        Amounts.read(line.getAmount(), line.getCurrency()),
        isProrated(line.getParent()));
  }

  private static boolean isProrated(InvoiceLineItem.Parent parent) {
    if (parent == null) return false;
    if (parent.getSubscriptionItemDetails() != null)
      return Line.isTrue(parent.getSubscriptionItemDetails().getProration());
    return parent.getInvoiceItemDetails() != null
        && Line.isTrue(parent.getInvoiceItemDetails().getProration());
  }
}
