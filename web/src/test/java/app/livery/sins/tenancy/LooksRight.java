package app.livery.sins.tenancy;

import app.livery.sins.billing.InvoiceManager;

/** Uses a capability on its right. */
public class LooksRight {
  InvoiceManager invoices;
}
