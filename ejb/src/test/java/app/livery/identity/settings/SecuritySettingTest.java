package app.livery.identity.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.livery.kernel.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecuritySettingTest {
  @ParameterizedTest
  @EnumSource(SecuritySetting.class)
  void the_default_lies_within_the_range(SecuritySetting setting) {
    assertEquals(setting.standard(), setting.checked(setting.standard()));
  }

  @ParameterizedTest
  @EnumSource(SecuritySetting.class)
  void a_value_beside_the_range_is_refused(SecuritySetting setting) {
    assertThrows(SettingOutOfRange.class, () -> setting.checked(setting.least() - 1));
    assertThrows(SettingOutOfRange.class, () -> setting.checked(setting.most() + 1));
  }

  @ParameterizedTest
  @EnumSource(SecuritySetting.class)
  void a_setting_is_found_by_its_code(SecuritySetting setting) {
    assertEquals(setting, SecuritySetting.of(setting.code()));
  }

  @Test
  void an_unknown_code_is_refused() {
    assertThrows(Malformed.class, () -> SecuritySetting.of("no-such"));
  }
}
