package app.livery.billing.topups;

import app.livery.kernel.Allowed;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** What the current tenant has decided about topping up. */
@Repository
public class TopUpSettings {
  @Inject TenantSession session;

  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_READ)
  public List<TopUpSettingRow> list() {
    List<ChosenTopUpSetting> chosen =
        session
            .em()
            .createQuery("select s from ChosenTopUpSetting s", ChosenTopUpSetting.class)
            .getResultList();
    return Arrays.stream(TopUpSetting.values())
        .map(
            setting ->
                chosen.stream()
                    .filter(each -> each.name() == setting)
                    .findFirst()
                    .map(ChosenTopUpSetting::row)
                    .orElse(new TopUpSettingRow(setting, setting.standard(), null, null)))
        .toList();
  }

  /** What holds now. */
  @Within
  public TopUpTerms terms() {
    List<String> values = list().stream().map(TopUpSettingRow::value).toList();
    return new TopUpTerms(
        TopUpSetting.amounts(values.get(TopUpSetting.AMOUNTS.ordinal())),
        TopUpSetting.prices(values.get(TopUpSetting.PRICE.ordinal())),
        TopUpSetting.amounts(values.get(TopUpSetting.MINIMUM.ordinal())).get(0),
        Integer.parseInt(values.get(TopUpSetting.EXPIRY_DAYS.ordinal())));
  }

  ChosenTopUpSetting chosen(TopUpSetting setting) {
    ChosenTopUpSetting chosen = session.em().find(ChosenTopUpSetting.class, setting);
    if (chosen != null) return chosen;
    ChosenTopUpSetting made = new ChosenTopUpSetting(setting);
    session.em().persist(made);
    return made;
  }
}
