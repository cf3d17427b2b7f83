package app.livery.identity.settings;

import app.livery.kernel.RuleBroken;

/** A value outside of what the setting allows. */
public class SettingOutOfRange extends RuleBroken.OfField {
  SettingOutOfRange(int least, int most) {
    super("value", least, most);
  }
}
