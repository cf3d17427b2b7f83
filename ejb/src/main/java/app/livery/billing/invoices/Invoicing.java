package app.livery.billing.invoices;

import app.livery.billing.stripe.StripeInvoice;
import app.livery.billing.stripe.StripeInvoices;
import app.livery.billing.subscriptions.Customers;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.Syncing;
import app.livery.billing.wiring.Wired;
import app.livery.kernel.Facts;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes over invoices, and with each of them how its subscription stands. */
@UseCase
public class Invoicing {
  /** Why invoices are made that stand for a period; others are for changes in between. */
  private static final Set<String> PERIODS = Set.of("subscription_create", "subscription_cycle");

  @Inject Invoices invoices;
  @Inject Including including;
  @Inject Customers customers;
  @Inject Syncing syncing;
  @Inject Organisations organisations;
  @Inject Wired wired;
  @Inject Facts facts;
  @Inject Clock clock;

  /** Looks at one of Stripe's; empty where it is none of ours. */
  @Within
  public Optional<InvoiceRow> invoice(String stripeId) {
    StripeInvoices desk = wired.desk().invoices();
    Optional<StripeInvoice> first = desk.get(stripeId).orMissing();
    if (first.isEmpty()) return Optional.empty();
    UUID subscription = subscription(first.get());
    Optional<OrganisationId> owner = customers.find(first.get().customer());
    if (owner.isEmpty()) return Optional.empty();
    customers.lock(owner.get());
    return Optional.of(enter(owner.get(), desk.get(stripeId).orThrow(), subscription));
  }

  private UUID subscription(StripeInvoice seen) {
    if (seen.subscription().isEmpty()) return null;
    return syncing.subscription(seen.subscription()).map(SubscriptionRow::id).orElse(null);
  }

  private InvoiceRow enter(OrganisationId owner, StripeInvoice seen, UUID subscription) {
    if (seen.status().isEmpty() || seen.total() == null)
      throw new IllegalStateException("Stripe's invoice " + seen.id() + " is empty");
    Optional<Invoice> known = invoices.atStripe(seen.id());
    Invoice invoice = known.orElseGet(() -> Invoice.of(owner.value(), seen));
    boolean paidNow = invoice.see(seen, subscription, clock.instant());
    if (known.isEmpty()) invoices.add(invoice);
    InvoiceRow row = invoice.row(organisations.get(owner).name());
    if (known.isEmpty()) facts.fire(new InvoiceIssued(owner.value(), row));
    if (paidNow) paid(owner, seen, row);
    return row;
  }

  private void paid(OrganisationId owner, StripeInvoice seen, InvoiceRow row) {
    facts.fire(new InvoicePaid(owner.value(), row));
    if (PERIODS.contains(seen.reason()) && row.subscription() != null)
      including.include(owner, row);
  }
}
