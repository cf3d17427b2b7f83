package app.livery.billing.wiring;

import app.livery.billing.inbox.StripeTypes;
import app.livery.billing.stripe.Reply;
import app.livery.billing.stripe.Stripe;
import app.livery.billing.stripe.StripeAccount;
import app.livery.billing.stripe.StripeEndpoint;
import app.livery.billing.stripe.StripeProfile;
import app.livery.billing.stripe.StripeSetup;
import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Feature;
import app.livery.kernel.Ids;
import app.livery.kernel.Malformed;
import app.livery.kernel.Needs;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Gives a brand an account at Stripe of its own, or takes it away. Keys come from a person only: a
 * program that could exchange them could send everybody's money elsewhere.
 */
@UseCase
public class Wiring {
  /** Where Stripe sends its events, on the platform's host and on each brand's. */
  public static final String WEBHOOK = "/api/billing/webhook";

  @Inject WiringSteps steps;
  @Inject Wirings wirings;
  @Inject Stripe stripe;
  @Inject CurrentCall call;

  /**
   * Takes a pair of keys, once Stripe has said whose they are.
   *
   * @param webhookSecret empty where there is no endpoint yet; one that was given before stays
   * @throws Malformed at the field that is no such key
   * @throws StripeKeyRefused when Stripe does not know the key
   * @throws AccountInUse when it is of another account while customers pay through the present one
   */
  @Needs(Feature.OWN_STRIPE)
  @Allowed(Role.TENANT_ADMIN)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public WiringRow give(String key, String webhookSecret) {
    KeyPair pair = KeyPair.of(key, webhookSecret);
    return steps.give(ask(pair));
  }

  /**
   * Goes back to the platform's account.
   *
   * @throws AccountInUse while customers pay through the own one
   */
  @Allowed(Role.TENANT_ADMIN)
  public WiringRow remove() {
    return steps.remove();
  }

  /** Has Stripe send the brand's events here; an endpoint at the same address is replaced. */
  @Needs(Feature.OWN_STRIPE)
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public WiringRow makeEndpoint() {
    StripeAccount own = wirings.own().orElseThrow(NoKeysOfOwn::new);
    StripeSetup setup = stripe.of(own).setup();
    String url = url();
    StripeEndpoint made = setup.createEndpoint(Ids.next(), url, StripeTypes.ALL).orThrow();
    WiringRow row = steps.listen(made);
    for (StripeEndpoint other : setup.endpoints().orThrow())
      if (other.url().equals(url) && !other.id().equals(made.id())) setup.dropEndpoint(other.id());
    return row;
  }

  /** Seals anew what an older key of the installation has sealed. */
  @Within
  public int reseal() {
    return steps.reseal();
  }

  /** The address that Stripe has to know. */
  String url() {
    return PublicUrls.of(call.tenant().orElse(null), WEBHOOK);
  }

  private KeyPair ask(KeyPair pair) {
    Reply<StripeProfile> reply = stripe.of(pair.toAccount()).setup().profile();
    if (reply instanceof Reply.Refused<StripeProfile> no) {
      if (no.code().equals("permission")) return pair;
      throw new StripeKeyRefused();
    }
    StripeProfile profile = reply.orThrow();
    return pair.at(profile.id(), profile.name());
  }
}
