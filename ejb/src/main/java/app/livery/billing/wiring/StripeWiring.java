package app.livery.billing.wiring;

import app.livery.billing.stripe.StripeAccount;
import app.livery.kernel.Ids;
import app.livery.kernel.Sealing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A brand's own pair of keys, sealed. It is given, replaced, and taken away as a whole. */
@Entity
@Table(name = "stripe_wiring")
class StripeWiring {
  @Id private UUID id;

  @Column(name = "sealed_key")
  private String sealedKey;

  @Column(name = "key_tail")
  private String keyTail;

  @Column(name = "sealed_secret")
  private String sealedSecret;

  @Column(name = "secret_tail")
  private String secretTail = "";

  private String account;

  @Column(name = "account_name")
  private String accountName;

  private boolean live;
  private String endpoint = "";

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  protected StripeWiring() {}

  StripeWiring(KeyPair pair, Sealing sealing, String by, Instant now) {
    id = Ids.next();
    give(pair, sealing, by, now);
  }

  /** Takes a new pair; a secret that is not told stays while the account does. */
  void give(KeyPair pair, Sealing sealing, String by, Instant now) {
    boolean moves = !pair.account().equals(account);
    if (moves) forgetEndpoint();
    account = pair.account();
    accountName = pair.accountName();
    live = pair.live();
    sealedKey = sealing.seal(keyPurpose(), pair.key());
    keyTail = StripeAccount.tail(pair.key());
    if (!pair.webhookSecret().isEmpty()) listen("", pair.webhookSecret(), sealing);
    givenBy = by;
    givenAt = now;
  }

  /** Events are signed with this secret from now on. */
  void listen(String endpointId, String secret, Sealing sealing) {
    endpoint = endpointId;
    sealedSecret = sealing.seal(secretPurpose(), secret);
    secretTail = StripeAccount.tail(secret);
  }

  /** Seals anew what an older key has sealed. @return whether there was anything */
  boolean reseal(Sealing sealing) {
    boolean fresh =
        sealing.isCurrent(sealedKey) && (sealedSecret == null || sealing.isCurrent(sealedSecret));
    if (fresh) return false;
    StripeAccount open = open(sealing);
    sealedKey = sealing.seal(keyPurpose(), open.key());
    if (sealedSecret != null) sealedSecret = sealing.seal(secretPurpose(), open.webhookSecret());
    return true;
  }

  StripeAccount open(Sealing sealing) {
    String secret = sealedSecret == null ? "" : sealing.open(secretPurpose(), sealedSecret);
    return new StripeAccount(sealing.open(keyPurpose(), sealedKey), secret, true);
  }

  UUID id() {
    return id;
  }

  String account() {
    return account;
  }

  String accountName() {
    return accountName;
  }

  WiringRow row() {
    return new WiringRow(
        WiringSource.OWN,
        keyTail,
        secretTail,
        account,
        accountName,
        live ? StripeMode.LIVE : StripeMode.TEST,
        givenBy,
        givenAt);
  }

  private void forgetEndpoint() {
    endpoint = "";
    sealedSecret = null;
    secretTail = "";
  }

  private String keyPurpose() {
    return "stripe key " + id;
  }

  private String secretPurpose() {
    return "stripe webhook " + id;
  }
}
