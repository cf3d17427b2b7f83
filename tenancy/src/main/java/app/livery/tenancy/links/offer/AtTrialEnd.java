package app.livery.tenancy.links.offer;

/** What happens to a deal once its trial days are over. */
public enum AtTrialEnd {
  RENEW,
  CANCEL
}
