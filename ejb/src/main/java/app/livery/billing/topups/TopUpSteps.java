package app.livery.billing.topups;

import app.livery.billing.ledger.Crediting;
import app.livery.billing.stripe.StripeCheckout;
import app.livery.billing.subscriptions.Customers;
import app.livery.billing.wiring.Notes;
import app.livery.kernel.Credits;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Ids;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.UseCase;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The steps of a top-up, each a transaction of its own: nothing waits for a network in one. */
@UseCase
class TopUpSteps {
  @Inject TopUps topUps;
  @Inject TopUpSettings settings;
  @Inject Organisations organisations;
  @Inject Customers customers;
  @Inject Crediting crediting;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * What is begun.
   *
   * @param customer whom the payment provider knows the organisation as; null while it does not
   */
  record Begun(TopUpRow row, String label, String customer) {}

  Begun begin(OrganisationId wallet, Credits credits) {
    OrganisationRow organisation = organisations.get(wallet);
    TopUpTerms terms = settings.terms();
    if (credits.compareTo(terms.minimum()) < 0) throw new TopUpTooSmall(terms.minimum());
    TopUpOffer offer =
        new TopUpOffer(
            credits,
            terms
                .price(credits, organisation.currency())
                .orElseThrow(() -> new CreditsNotSold(organisation.currency())));
    TopUp begun = TopUp.of(wallet, offer, terms.expiryDays(), call.actor().name(), clock.instant());
    topUps.add(begun);
    return new Begun(begun.row(), organisation.name(), customers.stripeId(wallet).orElse(null));
  }

  TopUpRow sent(UUID id, StripeCheckout checkout) {
    TopUp begun = topUps.locked(id).orElseThrow(NotFound::new);
    if (!begun.isPaid()) begun.sentTo(checkout.id(), checkout.url());
    return begun.row();
  }

  /** Where it is paid; null while it was not sent there. */
  String sessionOf(OrganisationId wallet, UUID id) {
    return topUps.find(wallet, id).session();
  }

  /** Does what a visit to the checkout says, if it was one of ours. */
  void fulfil(StripeCheckout checkout) {
    String own = checkout.metadata().get(Notes.OWN);
    if (own == null || !checkout.mode().equals("payment")) return;
    topUps.locked(Ids.parse(own)).ifPresent(begun -> fulfil(begun, checkout));
  }

  private void fulfil(TopUp begun, StripeCheckout checkout) {
    Instant now = clock.instant();
    if (begun.isPaid()) return;
    if (checkout.isSettled()) {
      String payment = checkout.paymentIntent();
      crediting.topUp(
          begun.wallet(), begun.credits(), begun.price(), payment, begun.endOfCredits(now));
      begun.pay(checkout.id(), payment, now);
    } else if (checkout.status().equals("expired")) begun.expire(now);
  }
}
