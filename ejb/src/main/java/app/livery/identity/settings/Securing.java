package app.livery.identity.settings;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Guarded;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Changes a tenant's security settings. */
@Stateless
@Guarded
public class Securing {
  @Inject SecuritySettings settings;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Sets one setting.
   *
   * @throws SettingOutOfRange at {@code value}
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  public SettingRow set(SecuritySetting setting, int value) {
    ChosenSetting chosen = settings.chosen(setting);
    var change = chosen.choose(value, call.actor().name(), clock.instant());
    if (change.isReal())
      facts.fire(new SecuritySettingChanged(call.requireTenant().id(), setting.code(), change));
    return chosen.row();
  }
}
