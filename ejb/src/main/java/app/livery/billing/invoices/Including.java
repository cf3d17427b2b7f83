package app.livery.billing.invoices;

import app.livery.billing.ledger.Crediting;
import app.livery.billing.plans.Plans;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.Subscriptions;
import app.livery.kernel.Credits;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;

/** Brings the credits that come with a period once it is paid; a trial brings none. */
@UseCase
class Including {
  @Inject Subscriptions subscriptions;
  @Inject Plans plans;
  @Inject Crediting crediting;

  @Within
  public void include(OrganisationId owner, InvoiceRow invoice) {
    SubscriptionRow row = subscriptions.get(owner, invoice.subscription());
    if (row.priceId() == null || !row.status().isEarning()) return;
    Credits included = plans.price(row.priceId()).plan().included();
    if (included.micro() == 0) return;
    String cause = "invoice " + invoice.id();
    Money share = Money.none(invoice.total().currency());
    crediting.include(owner, included, cause, share, row.id(), row.periodEnd());
  }
}
