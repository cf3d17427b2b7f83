package app.livery.lifecycle.senders;

import app.livery.kernel.RuleBroken;

/** A new key takes over only once the one before it has done so. */
public class KeyStillWaiting extends RuleBroken {
  public KeyStillWaiting(String selector) {
    super(selector);
  }
}
