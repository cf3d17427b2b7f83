package app.livery.billing.stripe;

import app.livery.kernel.RuleBroken;

/** Stripe said no, in the words that follow. */
public class StripeRefused extends RuleBroken {
  private final String code;

  public StripeRefused(String code, String message) {
    super(message);
    this.code = code;
  }

  /** As Stripe words it, for example {@code card_declined}. */
  public String code() {
    return code;
  }

  @Override
  public String getMessage() {
    return super.getMessage() + " " + code + ": " + arguments();
  }
}
