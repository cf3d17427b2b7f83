package app.livery.tenancy.links.offer;

import app.livery.tenancy.organisations.OrganisationRow;
import java.io.Serializable;

/**
 * What taking an offer has led to.
 *
 * @param state whether everything is granted or a card is waited for
 */
public record OfferOutcome(OfferState state, Deal deal, OrganisationRow organisation)
    implements Serializable {

  public boolean isAwaitingCheckout() {
    return state == OfferState.AWAITING_CHECKOUT;
  }
}
