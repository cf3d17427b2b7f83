package app.livery.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal: a rule of the product says no. Rolls the transaction back. Pages and the API word it
 * from the text whose key is the class name, with {@link #arguments()} filled in.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class RuleBroken extends RuntimeException {
  private final String field;
  private final transient List<Object> arguments;

  /** A refusal about the whole request. */
  protected RuleBroken(Object... arguments) {
    this(null, arguments, 0);
  }

  private RuleBroken(String field, Object[] arguments, int ignored) {
    super(null, null, false, false);
    this.field = field;
    this.arguments = List.of(arguments);
  }

  /** The field of the form or of the JSON body that is to blame; null for the whole request. */
  public String field() {
    return field;
  }

  /** What the text fills in, in order. */
  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }

  /** The key of its text, for example {@code SeatsExhausted}. */
  public String key() {
    return getClass().getSimpleName();
  }

  @Override
  public String getMessage() {
    return key() + (field == null ? "" : " (" + field + ")");
  }

  /** A refusal that belongs beside one field. */
  public abstract static class OfField extends RuleBroken {
    protected OfField(String field, Object... arguments) {
      super(field, arguments, 0);
    }
  }
}
