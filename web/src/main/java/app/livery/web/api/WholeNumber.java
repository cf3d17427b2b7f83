package app.livery.web.api;

import app.livery.kernel.Malformed;

/** A whole number in a query; what is none is refused at its own name. */
public final class WholeNumber {
  private WholeNumber() {}

  /**
   * @param standard what holds where nothing was sent
   * @throws Malformed at the parameter's name
   */
  public static int of(String name, String text, int standard) {
    if (text == null) return standard;
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new Malformed(name, "number");
    }
  }
}
