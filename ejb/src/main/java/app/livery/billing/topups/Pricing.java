package app.livery.billing.topups;

import app.livery.kernel.Allowed;
import app.livery.kernel.Change;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Guarded;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Decides what credits cost. What was begun before keeps its price. */
@Stateless(name = "PricingCredits")
@Guarded
public class Pricing {
  @Inject TopUpSettings settings;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Sets one setting.
   *
   * @throws app.livery.kernel.Malformed at {@code value}
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_WRITE)
  public TopUpSettingRow set(TopUpSetting setting, String value) {
    ChosenTopUpSetting chosen = settings.chosen(setting);
    Change<String> change = chosen.choose(value, call.actor().name(), clock.instant());
    if (change.isReal())
      facts.fire(new TopUpSettingChanged(call.requireTenant().id(), setting.code(), change));
    return chosen.row();
  }
}
