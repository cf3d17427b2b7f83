package app.livery.operations.once;

import app.livery.kernel.RuleBroken;

/** An idempotency key stands for one request; this is another one. */
public class KeyReused extends RuleBroken.OfField {
  public KeyReused() {
    super("Idempotency-Key");
  }
}
