package app.livery.billing.topups;

import app.livery.billing.stripe.PaymentWish;
import app.livery.billing.stripe.StripeCheckout;
import app.livery.billing.wiring.Notes;
import app.livery.billing.wiring.Wired;
import app.livery.kernel.Allowed;
import app.livery.kernel.Credits;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Guarded;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.tenancy.organisations.Organisations;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Sells credits by the payment provider's checkout. */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ToppingUp {
  @Inject TopUpSteps steps;
  @Inject TopUps topUps;
  @Inject TopUpSettings settings;
  @Inject Organisations organisations;
  @Inject Wired wired;
  @Inject CurrentCall call;

  /** What the organisation is offered in its currency; nothing where cards cannot be charged. */
  @Allowed(value = Role.OWNER, scope = Scope.CREDITS_READ)
  public List<TopUpOffer> offers(OrganisationId organisation) {
    String currency = organisations.get(organisation).currency();
    return wired.isWired() ? settings.terms().offers(currency) : List.of();
  }

  /**
   * Begins to buy credits; they come when they are paid.
   *
   * @param language what the payer reads, for example {@code en}
   * @throws TopUpTooSmall below the brand's least number
   * @throws CreditsNotSold where the brand has no price in the organisation's currency
   */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_WRITE)
  public TopUpRow begin(OrganisationId organisation, Credits credits, String language) {
    var desk = wired.desk();
    TopUpSteps.Begun begun = steps.begin(organisation, credits);
    UUID id = begun.row().id();
    String back = PublicUrls.of(call.requireTenant(), "/wallet");
    PaymentWish wish =
        new PaymentWish(
            id,
            begun.customer(),
            begun.row().credits() + " × " + begun.label(),
            begun.row().price(),
            back + "?top-up=" + id,
            back,
            language,
            null,
            Notes.of(call.requireTenant(), organisation, id));
    return steps.sent(id, desk.checkouts().pay(wish).orThrow());
  }

  /** How a top-up stands; asks the payment provider while it is open. */
  @Allowed(value = Role.OWNER, scope = Scope.CREDITS_READ)
  public TopUpRow look(OrganisationId organisation, UUID id) {
    TopUpRow row = topUps.get(organisation, id);
    String session = steps.sessionOf(organisation, id);
    if (row.state() != TopUpState.OPEN || session == null) return row;
    StripeCheckout checkout = wired.desk().checkouts().get(session).orThrow();
    steps.fulfil(checkout);
    return topUps.get(organisation, id);
  }
}
