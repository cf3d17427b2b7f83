package app.livery.billing.invoices;

import app.livery.billing.ledger.Crediting;
import app.livery.billing.ledger.Wallets;
import app.livery.billing.stripe.StripeCharge;
import app.livery.billing.stripe.StripeDispute;
import app.livery.billing.stripe.StripePayments;
import app.livery.billing.stripe.StripeRefund;
import app.livery.billing.subscriptions.Customers;
import app.livery.billing.wiring.Notes;
import app.livery.billing.wiring.Wired;
import app.livery.kernel.Facts;
import app.livery.kernel.Ids;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Follows money that goes back. What credits were bought with takes them along; what a subscription
 * was paid with is off the revenue.
 */
@UseCase
public class TakingBack {
  @Inject Returns returns;
  @Inject Invoices invoices;
  @Inject Customers customers;
  @Inject Organisations organisations;
  @Inject Crediting crediting;
  @Inject Wallets wallets;
  @Inject Wired wired;
  @Inject Facts facts;
  @Inject Clock clock;

  /** Looks at all refunds of a charge. */
  @Within
  public void charge(String stripeId) {
    payments().charge(stripeId).orMissing().ifPresent(this::refundsOf);
  }

  /** Looks at a refund. */
  @Within
  public void refund(String stripeId) {
    payments()
        .refund(stripeId)
        .orMissing()
        .flatMap(refund -> payments().charge(refund.charge()).orMissing())
        .ifPresent(this::refundsOf);
  }

  private void refundsOf(StripeCharge charge) {
    Optional<OrganisationId> owner = lock(charge);
    if (owner.isEmpty()) return;
    Cause cause = cause(charge);
    for (StripeRefund seen : payments().refunds(charge.paymentIntent()).orThrow())
      enter(owner.get(), charge, cause, seen);
    if (cause.invoice != null) settle(cause.invoice);
  }

  private void enter(OrganisationId owner, StripeCharge charge, Cause cause, StripeRefund seen) {
    Optional<Refund> known = returns.refund(seen.id());
    Refund refund =
        known.orElseGet(() -> Refund.of(owner.value(), cause.invoiceId(), cause.credits, seen));
    if (!refund.see(seen, clock.instant())) return;
    if (known.isEmpty()) returns.add(refund);
    Money amount = seen.amount();
    if (cause.credits && refund.isGone())
      crediting.clawBack(charge.paymentIntent(), amount, charge.amount(), seen.id());
    if (cause.credits && !refund.isGone() && known.isPresent())
      crediting.reinstate(charge.paymentIntent(), amount, seen.id());
    facts.fire(new PaymentRefunded(owner.value(), refund.row(name(owner))));
  }

  private void settle(Invoice invoice) {
    long gone =
        returns.refundsOf(invoice.id()).stream()
            .filter(Refund::isGone)
            .mapToLong(one -> one.amount().minor())
            .sum();
    invoice.refunded(gone);
  }

  /** Looks at a dispute. */
  @Within
  public void dispute(String stripeId) {
    Optional<StripeDispute> seen = payments().dispute(stripeId).orMissing();
    if (seen.isEmpty()) return;
    Optional<StripeCharge> charge = payments().charge(seen.get().charge()).orMissing();
    Optional<OrganisationId> owner = charge.flatMap(this::lock);
    if (owner.isPresent()) enter(owner.get(), charge.get(), payments().dispute(stripeId).orThrow());
  }

  private void enter(OrganisationId owner, StripeCharge charge, StripeDispute seen) {
    Cause cause = cause(charge);
    Optional<Dispute> known = returns.dispute(seen.id());
    Dispute dispute =
        known.orElseGet(() -> Dispute.of(owner.value(), cause.invoiceId(), cause.credits, seen));
    boolean was = known.isPresent() && dispute.isWithdrawn();
    if (!dispute.see(seen, clock.instant())) return;
    if (known.isEmpty()) returns.add(dispute);
    if (cause.credits && dispute.isWithdrawn())
      crediting.clawBack(charge.paymentIntent(), seen.amount(), charge.amount(), seen.id());
    if (cause.credits && was && !dispute.isWithdrawn())
      crediting.reinstate(charge.paymentIntent(), seen.amount(), seen.id());
    facts.fire(new PaymentDisputed(owner.value(), dispute.row(name(owner))));
  }

  private StripePayments payments() {
    return wired.desk().payments();
  }

  private Optional<OrganisationId> lock(StripeCharge charge) {
    Optional<OrganisationId> owner = customers.find(charge.customer()).or(() -> noted(charge));
    owner.ifPresent(customers::lock);
    return owner;
  }

  /** Who buys credits need not be a customer at Stripe; our own note says who it was. */
  private Optional<OrganisationId> noted(StripeCharge charge) {
    Optional<OrganisationId> named =
        Optional.ofNullable(charge.metadata().get(Notes.ORGANISATION))
            .map(Ids::parse)
            .map(OrganisationId::new);
    named.ifPresent(organisations::require);
    return named;
  }

  private String name(OrganisationId owner) {
    return organisations.get(owner).name();
  }

  /** What a payment was for. */
  private record Cause(Invoice invoice, boolean credits) {
    UUID invoiceId() {
      return invoice == null ? null : invoice.id();
    }
  }

  /**
   * @throws IllegalStateException while what was paid has not come here; it is asked again later
   */
  private Cause cause(StripeCharge charge) {
    if (wallets.knows(charge.paymentIntent())) return new Cause(null, true);
    Invoice invoice =
        invoices
            .paidWith(charge.paymentIntent())
            .orElseThrow(() -> new IllegalStateException("What " + charge.id() + " paid"));
    return new Cause(invoice, false);
  }
}
