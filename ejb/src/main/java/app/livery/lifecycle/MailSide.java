package app.livery.lifecycle;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Side;

/** Whose letter it is: the side that the transaction has touched already, else the call's. */
final class MailSide {
  private MailSide() {}

  static boolean isTenant(CurrentCall call) {
    Side standard = call.tenant().isPresent() ? Side.TENANT : Side.PLATFORM;
    return Side.claimed().orElse(standard) == Side.TENANT;
  }
}
