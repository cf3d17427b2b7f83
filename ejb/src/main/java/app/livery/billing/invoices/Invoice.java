package app.livery.billing.invoices;

import app.livery.billing.stripe.StripeInvoice;
import app.livery.kernel.Ids;
import app.livery.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** An invoice as Stripe last told of it. Once paid or void it stays so. */
@Entity
public class Invoice {
  @Id private UUID id;

  @Column(name = "stripe_id")
  private String stripeId;

  @Column(name = "organisation_id")
  private UUID organisation;

  @Column(name = "subscription_id")
  private UUID subscription;

  private String number;

  @Enumerated(EnumType.STRING)
  private InvoiceState state;

  private String currency;

  @Column(name = "total_minor")
  private long totalMinor;

  @Column(name = "paid_minor")
  private long paidMinor;

  @Column(name = "due_minor")
  private long dueMinor;

  @Column(name = "refunded_minor")
  private long refundedMinor;

  @Column(name = "payment_intent")
  private String paymentIntent;

  @Column(name = "period_start")
  private Instant periodStart;

  @Column(name = "period_end")
  private Instant periodEnd;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "paid_at")
  private Instant paidAt;

  private int attempts;

  @Column(name = "page_url")
  private String page;

  @Column(name = "pdf_url")
  private String pdf;

  @Column(name = "synced_at")
  private Instant syncedAt;

  protected Invoice() {}

  static Invoice of(UUID organisation, StripeInvoice seen) {
    Invoice invoice = new Invoice();
    invoice.id = Ids.next();
    invoice.stripeId = seen.id();
    invoice.organisation = organisation;
    invoice.currency = seen.total().currency();
    invoice.issuedAt = seen.created();
    return invoice;
  }

  /**
   * Takes over how it was seen.
   *
   * @return whether it has been paid just now
   */
  boolean see(StripeInvoice seen, UUID ours, Instant now) {
    boolean wasPaid = state == InvoiceState.PAID;
    boolean over = wasPaid || state == InvoiceState.VOID;
    if (!over) state = InvoiceState.valueOf(seen.status().toUpperCase(Locale.ROOT));
    subscription = ours == null ? subscription : ours;
    number = blank(seen.number()) == null ? number : seen.number();
    totalMinor = seen.total().minor();
    paidMinor = Math.max(paidMinor, seen.paid().minor());
    dueMinor = state == InvoiceState.PAID ? 0 : seen.remaining().minor();
    paymentIntent = blank(seen.paymentIntent()) == null ? paymentIntent : seen.paymentIntent();
    periodStart = seen.periodStart();
    periodEnd = seen.periodEnd();
    attempts = Math.max(attempts, seen.attempts());
    page = blank(seen.page());
    pdf = blank(seen.pdf());
    syncedAt = now;
    boolean paidNow = !wasPaid && state == InvoiceState.PAID;
    if (paidNow) paidAt = now;
    return paidNow;
  }

  private static String blank(String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  /** So much of it has gone back by now. */
  void refunded(long minor) {
    refundedMinor = minor;
  }

  UUID id() {
    return id;
  }

  UUID subscription() {
    return subscription;
  }

  /**
   * @param name the organisation's
   */
  InvoiceRow row(String name) {
    return new InvoiceRow(
        id,
        organisation,
        name,
        subscription,
        number,
        state,
        new Money(totalMinor, currency),
        new Money(paidMinor, currency),
        new Money(dueMinor, currency),
        new Money(refundedMinor, currency),
        periodStart,
        periodEnd,
        issuedAt,
        paidAt,
        attempts,
        page,
        pdf);
  }
}
