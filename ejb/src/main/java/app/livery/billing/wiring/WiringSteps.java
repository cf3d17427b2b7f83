package app.livery.billing.wiring;

import app.livery.billing.stripe.StripeEndpoint;
import app.livery.kernel.Change;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The transactions behind {@link Wiring}. */
@UseCase
public class WiringSteps {
  @Inject Wirings wirings;
  @Inject Instance<AccountTie> ties;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  @Within
  WiringRow give(KeyPair pair) {
    Optional<StripeWiring> before = wirings.locked();
    Optional<WiringRow> was = before.map(StripeWiring::row);
    boolean same =
        was.isPresent() && !pair.account().isEmpty() && was.get().account().equals(pair.account());
    if (!same) leave();
    before.ifPresent(it -> it.give(pair, wirings.sealing(), by(), clock.instant()));
    StripeWiring wiring = before.orElseGet(() -> fresh(pair));
    WiringRow row = wiring.row();
    facts.fire(
        new StripeKeysGiven(
            wiring.id(),
            new Change<>(was.map(WiringRow::account).orElse(null), row.account()),
            new Change<>(was.map(WiringRow::keyTail).orElse(null), row.keyTail())));
    return row;
  }

  @Within
  WiringRow remove() {
    StripeWiring wiring = wirings.locked().orElseThrow(NoKeysOfOwn::new);
    leave();
    wirings.drop(wiring);
    facts.fire(new StripeKeysRemoved(wiring.id(), wiring.account()));
    return wirings.mine();
  }

  @Within
  WiringRow listen(StripeEndpoint endpoint) {
    StripeWiring wiring = wirings.locked().orElseThrow(NoKeysOfOwn::new);
    wiring.listen(endpoint.id(), endpoint.secret(), wirings.sealing());
    facts.fire(new StripeEndpointMade(wiring.id(), endpoint.id(), endpoint.url()));
    return wiring.row();
  }

  /**
   * @return 0, for there is one at most
   */
  @Within
  int reseal() {
    wirings.locked().ifPresent(wiring -> wiring.reseal(wirings.sealing()));
    return 0;
  }

  private StripeWiring fresh(KeyPair pair) {
    StripeWiring wiring = new StripeWiring(pair, wirings.sealing(), by(), clock.instant());
    wirings.add(wiring);
    return wiring;
  }

  /** The account will be another one: nothing may live in the one before. */
  private void leave() {
    long tied = 0;
    for (AccountTie tie : ties) tied += tie.count();
    if (tied > 0) throw new AccountInUse(tied);
    for (AccountTie tie : ties) tie.moved();
  }

  private String by() {
    return call.actor().name();
  }
}
