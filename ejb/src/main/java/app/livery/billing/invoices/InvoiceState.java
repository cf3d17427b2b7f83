package app.livery.billing.invoices;

/** How an invoice stands. */
public enum InvoiceState {
  DRAFT,
  OPEN,
  PAID,
  VOID,
  UNCOLLECTIBLE
}
