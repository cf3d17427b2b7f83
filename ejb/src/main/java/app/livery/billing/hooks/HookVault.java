package app.livery.billing.hooks;

import app.livery.kernel.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps the secrets of endpoints under lock and key. */
@ApplicationScoped
public class HookVault {
  private Sealing sealing;

  String seal(UUID hook, HookSecret secret) {
    return sealing().seal(purpose(hook), secret.value());
  }

  HookSecret open(UUID hook, String sealed) {
    return new HookSecret(sealing().open(purpose(hook), sealed));
  }

  private static String purpose(UUID hook) {
    return "hook " + hook;
  }

  private synchronized Sealing sealing() {
    if (sealing == null) sealing = Sealing.fromSettings();
    return sealing;
  }
}
