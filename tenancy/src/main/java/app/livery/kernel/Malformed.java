package app.livery.kernel;

/** A value that cannot be what the field asks for. The field's own words say what is expected. */
public class Malformed extends RuleBroken.OfField {
  private final String expected;

  /**
   * @param field the field to blame
   * @param expected the key of the sentence that says what is expected, for example {@code email}
   */
  public Malformed(String field, String expected) {
    super(field);
    this.expected = expected;
  }

  /** {@code Malformed.email} and the like. */
  @Override
  public String key() {
    return "Malformed." + expected;
  }
}
