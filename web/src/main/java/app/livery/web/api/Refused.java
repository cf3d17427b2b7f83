package app.livery.web.api;

/**
 * Carries a refusal that is the API's own, not a rule of the product, to where answers are made.
 */
final class Refused extends RuntimeException {
  private final transient Refusal refusal;

  Refused(Refusal refusal) {
    super(refusal.key(), null, false, false);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
