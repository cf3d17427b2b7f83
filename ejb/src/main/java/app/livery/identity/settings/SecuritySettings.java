package app.livery.identity.settings;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The current tenant's security settings; on the platform's own side each has its default. */
@Repository
public class SecuritySettings {
  @Inject TenantSession session;
  @Inject CurrentCall call;

  /** Every setting in the order of the page. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public List<SettingRow> list() {
    Map<SecuritySetting, ChosenSetting> chosen =
        session
            .em()
            .createQuery("select s from ChosenSetting s", ChosenSetting.class)
            .getResultStream()
            .collect(Collectors.toMap(ChosenSetting::name, Function.identity()));
    return Arrays.stream(SecuritySetting.values())
        .map(name -> chosen.containsKey(name) ? chosen.get(name).row() : SettingRow.standard(name))
        .toList();
  }

  @Within
  public int value(SecuritySetting setting) {
    if (call.tenant().isEmpty()) return setting.standard();
    ChosenSetting chosen = session.em().find(ChosenSetting.class, setting);
    return chosen == null ? setting.standard() : chosen.value();
  }

  @Within
  public boolean isOn(SecuritySetting setting) {
    return value(setting) == 1;
  }

  ChosenSetting chosen(SecuritySetting setting) {
    ChosenSetting found = session.em().find(ChosenSetting.class, setting);
    if (found != null) return found;
    ChosenSetting fresh = new ChosenSetting(setting);
    session.em().persist(fresh);
    return fresh;
  }
}
