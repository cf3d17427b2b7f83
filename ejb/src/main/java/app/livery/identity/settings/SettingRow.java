package app.livery.identity.settings;

import java.io.Serializable;
import java.time.Instant;

/**
 * A security setting as it stands.
 *
 * @param changedAt null while nobody has changed it
 * @param changedBy null while nobody has changed it
 */
public record SettingRow(SecuritySetting setting, int value, Instant changedAt, String changedBy)
    implements Serializable {
  static SettingRow standard(SecuritySetting setting) {
    return new SettingRow(setting, setting.standard(), null, null);
  }

  public boolean isStandard() {
    return value == setting.standard();
  }

  public boolean isOn() {
    return value == 1;
  }
}
