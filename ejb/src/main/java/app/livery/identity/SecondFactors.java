package app.livery.identity;

import app.livery.identity.settings.SecuritySetting;
import app.livery.identity.settings.SecuritySettings;
import app.livery.kernel.Sealing;
import app.livery.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;

/** Judges codes, and who needs them. */
@ApplicationScoped
class SecondFactors {
  @Inject Credentials credentials;
  @Inject SecuritySettings settings;
  @Inject Clock clock;

  /**
   * Those who run things need one, except the people whom a demonstration makes up; a tenant may
   * ask it of everybody.
   */
  boolean isRequired(Account account) {
    boolean byOffice = account.privileged() && !isMadeUp(account);
    return byOffice || settings.isOn(SecuritySetting.SECOND_FACTOR_FOR_ALL);
  }

  /** Nobody lives below {@code .example}: RFC 2606 keeps it for what is made up. */
  private static boolean isMadeUp(Account account) {
    return Settings.isOn("LIVERY_DEMO") && account.email().domain().endsWith(".example");
  }

  /** Accepts a code once: one of the authenticator whose step is not spent, or a recovery code. */
  boolean accepts(Credential credential, String code) {
    String clean = clean(code);
    OptionalLong step =
        Totp.match(open(credential.owner(), credential.totpSealed()), clean, clock.instant());
    if (step.isPresent()) return credential.spend(step.getAsLong());
    return credentials.useCode(credential.owner(), clean, clock.instant());
  }

  String seal(UUID owner, String secret) {
    return Sealing.fromSettings().seal(purpose(owner), secret);
  }

  String open(UUID owner, String sealed) {
    return Sealing.fromSettings().open(purpose(owner), sealed);
  }

  /** People type codes with spaces, dashes and in lower case. */
  static String clean(String code) {
    return code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  private static String purpose(UUID owner) {
    return "totp " + owner;
  }
}
