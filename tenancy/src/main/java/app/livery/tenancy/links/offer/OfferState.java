package app.livery.tenancy.links.offer;

/** How far an organisation has come with an offer. */
public enum OfferState {
  APPLIED,
  /** Nothing is granted until a card has been given. */
  AWAITING_CHECKOUT
}
