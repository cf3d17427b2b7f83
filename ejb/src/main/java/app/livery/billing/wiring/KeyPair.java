package app.livery.billing.wiring;

import app.livery.billing.stripe.StripeAccount;
import app.livery.kernel.Malformed;

/**
 * A pair of keys that somebody gives, and whose account it turned out to be.
 *
 * @param webhookSecret empty where it is not told
 * @param account Stripe's id of the account; empty where the key may not say
 */
record KeyPair(String key, String webhookSecret, String account, String accountName) {
  private static final int LONGEST = 300;

  /**
   * @throws Malformed at the field that is no such key
   */
  static KeyPair of(String key, String webhookSecret) {
    String secretKey = key == null ? "" : key.strip();
    String secret = webhookSecret == null ? "" : webhookSecret.strip();
    boolean secretive = secretKey.startsWith("sk_") || secretKey.startsWith("rk_");
    if (!secretive || !isPlain(secretKey)) throw new Malformed("key", "stripeKey");
    boolean signs = secret.isEmpty() || secret.startsWith("whsec_") && isPlain(secret);
    if (!signs) throw new Malformed("webhookSecret", "stripeSecret");
    return new KeyPair(secretKey, secret, "", "");
  }

  KeyPair at(String itsAccount, String itsName) {
    return new KeyPair(key, webhookSecret, itsAccount, itsName);
  }

  boolean live() {
    return !toAccount().isTest();
  }

  StripeAccount toAccount() {
    return new StripeAccount(key, webhookSecret, true);
  }

  private static boolean isPlain(String text) {
    return text.length() <= LONGEST && text.chars().allMatch(c -> c > ' ' && c < 127);
  }

  @Override
  public String toString() {
    return "KeyPair(…" + StripeAccount.tail(key) + ")";
  }
}
