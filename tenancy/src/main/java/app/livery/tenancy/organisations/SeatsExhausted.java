package app.livery.tenancy.organisations;

import app.livery.kernel.RuleBroken;

/** Every paid seat is occupied, so nobody more can come in. */
public class SeatsExhausted extends RuleBroken {
  public SeatsExhausted(int paid) {
    super(paid);
  }
}
