package app.livery.billing.wiring;

import app.livery.billing.inbox.Inbox;
import app.livery.billing.inbox.StripeTypes;
import app.livery.billing.stripe.Reply;
import app.livery.billing.stripe.Stripe;
import app.livery.billing.stripe.StripeAccount;
import app.livery.billing.stripe.StripeEndpoint;
import app.livery.billing.stripe.StripeProfile;
import app.livery.billing.stripe.StripeSetup;
import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tries out a wiring: asks Stripe, changes nothing. */
@UseCase
public class Probing {
  @Inject Wirings wirings;
  @Inject Inbox inbox;
  @Inject Stripe stripe;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Tries out the brand's own account.
   *
   * @throws NoKeysOfOwn where it has none
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Probe probe() {
    StripeAccount own = wirings.own().orElseThrow(NoKeysOfOwn::new);
    UUID account = call.requireTenant().id();
    return probe(own, PublicUrls.of(call.requireTenant(), Wiring.WEBHOOK), account);
  }

  /**
   * Tries out the platform's account.
   *
   * @throws StripeNotWired where there is none
   */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.SETTINGS_READ)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Probe probeOfPlatform() {
    StripeAccount account = StripeAccount.ofPlatform().orElseThrow(StripeNotWired::new);
    return probe(account, PublicUrls.platform(Wiring.WEBHOOK), null);
  }

  /** The platform's wiring, as the environment says it. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.SETTINGS_READ)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public WiringRow platform() {
    return WiringRow.ofPlatform(StripeAccount.ofPlatform());
  }

  private Probe probe(StripeAccount account, String url, UUID owner) {
    StripeSetup setup = stripe.of(account).setup();
    List<Finding> findings = new ArrayList<>();
    Reply<StripeProfile> profile = setup.profile();
    findings.add(key(profile));
    findings.add(charges(profile));
    findings.add(of(Check.CATALOGUE, stripe.of(account).catalogue().isOpen()));
    findings.addAll(endpoint(setup.endpoints(), url));
    boolean signed = !account.webhookSecret().isEmpty();
    findings.add(finding(Check.SECRET, signed ? CheckState.WORKS : CheckState.BROKEN));
    Instant last = inbox.lastReceived(owner).orElse(null);
    findings.add(finding(Check.LAST_EVENT, last == null ? CheckState.CARE : CheckState.WORKS));
    return new Probe(url, clock.instant(), last, findings);
  }

  private static Finding key(Reply<StripeProfile> reply) {
    if (reply instanceof Reply.Completed<StripeProfile> done)
      return new Finding(
          Check.KEY, CheckState.WORKS, done.value().name() + " (" + done.value().id() + ")");
    boolean narrow =
        reply instanceof Reply.Refused<StripeProfile> no && no.code().equals("permission");
    return narrow ? finding(Check.KEY, CheckState.CARE) : of(Check.KEY, reply);
  }

  private static Finding charges(Reply<StripeProfile> reply) {
    if (!(reply instanceof Reply.Completed<StripeProfile> done))
      return finding(Check.CHARGES, CheckState.UNKNOWN);
    return finding(Check.CHARGES, done.value().charges() ? CheckState.WORKS : CheckState.BROKEN);
  }

  private static List<Finding> endpoint(Reply<List<StripeEndpoint>> reply, String url) {
    if (!(reply instanceof Reply.Completed<List<StripeEndpoint>> done))
      return List.of(of(Check.ENDPOINT, reply));
    Optional<StripeEndpoint> ours =
        done.value().stream().filter(each -> each.url().equals(url)).findFirst();
    if (ours.isEmpty()) return List.of(finding(Check.ENDPOINT, CheckState.BROKEN));
    StripeEndpoint it = ours.get();
    List<String> untold = StripeTypes.ALL.stream().filter(type -> !it.tells(type)).toList();
    return List.of(
        new Finding(Check.ENDPOINT, CheckState.WORKS, it.id()),
        finding(Check.ENDPOINT_ON, it.enabled() ? CheckState.WORKS : CheckState.BROKEN),
        new Finding(Check.ENDPOINT_VERSION, version(it.version()), it.version()),
        new Finding(
            Check.ENDPOINT_TYPES,
            untold.isEmpty() ? CheckState.WORKS : CheckState.BROKEN,
            String.join(", ", untold)));
  }

  /** Releases of one train are alike; an endpoint without a version follows its account's. */
  private static CheckState version(String version) {
    if (version.isEmpty()) return CheckState.CARE;
    String train = Stripe.version().substring(Stripe.version().indexOf('.'));
    return version.endsWith(train) ? CheckState.WORKS : CheckState.BROKEN;
  }

  private static Finding of(Check check, Reply<?> reply) {
    if (reply instanceof Reply.Refused<?> no)
      return new Finding(check, CheckState.BROKEN, no.message());
    return finding(
        check, reply instanceof Reply.Unknown<?> ? CheckState.UNKNOWN : CheckState.WORKS);
  }

  private static Finding finding(Check check, CheckState state) {
    return new Finding(check, state, "");
  }
}
