package app.livery.launcher;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/** The passwords and the key that this data folder was born with: made once, never shown. */
final class Secrets {
  private static final int KEY_BYTES = 32;
  private static final int PASSWORD_BYTES = 24;

  private final SecureRandom random = new SecureRandom();
  private final Settings settings;

  private Secrets(Settings settings) {
    this.settings = settings;
  }

  /** A database without its secrets can be opened by nobody, so that is refused by name. */
  static Secrets of(DataFolder folder) {
    if (Files.exists(folder.database()) && !Files.exists(folder.secrets())) {
      throw new CannotStart(
          "The data folder %s is broken: it holds a database, but secrets.properties is missing. Put the file back, or choose another folder with LIVERY_DATA."
              .formatted(folder.path()));
    }
    return new Secrets(Settings.of(folder.secrets()));
  }

  /** The password of a database role. */
  String password(String role) {
    return settings.keep("password." + role, () -> random(PASSWORD_BYTES, false));
  }

  /** What the application encrypts and signs with. */
  String key() {
    return settings.keep("secret.key", () -> random(KEY_BYTES, true));
  }

  private String random(int length, boolean padded) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    Base64.Encoder encoder = padded ? Base64.getEncoder() : Base64.getUrlEncoder().withoutPadding();
    return encoder.encodeToString(bytes);
  }
}
