package app.livery.billing.wiring;

import java.io.Serializable;

/**
 * One thing that a probe has looked at; the text {@code Check.<check>.<state>} says what to do.
 *
 * @param detail what was found, for example the account's name; may be empty
 */
public record Finding(Check check, CheckState state, String detail) implements Serializable {
  /** The key of what to do next. */
  public String advice() {
    return "Check." + check + "." + state;
  }
}
