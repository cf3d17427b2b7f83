package app.livery.tenancy.organisations;

/** How somebody came into an organisation. Every way leads through {@link Joining}. */
public enum WayIn {
  /** Founded it. */
  FOUNDER,
  INVITE,
  TRIAL_LINK,
  OFFER_LINK,
  CODE,
  /** Put there by somebody who runs the tenant. */
  ADDED
}
