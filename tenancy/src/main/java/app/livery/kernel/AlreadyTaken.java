package app.livery.kernel;

/** Somebody else has this name, address or code already. */
public class AlreadyTaken extends RuleBroken.OfField {
  public AlreadyTaken(String field, Object value) {
    super(field, value);
  }
}
