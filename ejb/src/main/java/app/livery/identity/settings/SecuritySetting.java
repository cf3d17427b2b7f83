package app.livery.identity.settings;

import app.livery.kernel.Malformed;
import java.util.Locale;

/**
 * What a tenant may decide about its own security. Values are whole numbers; a switch is 0 or 1. A
 * change holds from the next sign-in or registration on.
 */
public enum SecuritySetting {
  /** Characters of a new password. NIST SP 800-63B asks for 8 at least; the product for 10. */
  PASSWORD_MIN_LENGTH(10, 10, 64),
  /** Hours without a sign of life after which a session ends. */
  SESSION_IDLE_HOURS(12, 1, 168),
  /** Days after which a session ends, busy or not. */
  SESSION_DAYS(30, 1, 90),
  /** Days that an invite stays open. */
  INVITE_DAYS(14, 1, 60),
  /** Whether strangers may sign up without an invite, a link or a code. */
  SIGN_UP_OPEN(1, 0, 1),
  /** Whether everybody needs a second factor, not only admins. */
  SECOND_FACTOR_FOR_ALL(0, 0, 1),
  /** Failed sign-ins after which an account locks for a while. */
  LOCKOUT_THRESHOLD(5, 3, 20);

  private final int standard;
  private final int least;
  private final int most;

  SecuritySetting(int standard, int least, int most) {
    this.standard = standard;
    this.least = least;
    this.most = most;
  }

  public int standard() {
    return standard;
  }

  public int least() {
    return least;
  }

  public int most() {
    return most;
  }

  /** Whether it is on or off rather than a number. */
  public boolean isSwitch() {
    return least == 0 && most == 1;
  }

  /** As written in URLs, texts and the API, for example {@code password-min-length}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The value, when it is within the range.
   *
   * @throws SettingOutOfRange at {@code value}
   */
  int checked(int value) {
    if (value < least || value > most) throw new SettingOutOfRange(least, most);
    return value;
  }

  /**
   * The setting of a code.
   *
   * @throws Malformed at {@code setting} when there is none
   */
  public static SecuritySetting of(String code) {
    try {
      return valueOf(code.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new Malformed("setting", "setting");
    }
  }
}
