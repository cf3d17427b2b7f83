package app.livery.web.api;

import app.livery.kernel.RuleBroken;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** The body of a request is not what the route reads; nothing has been done. */
abstract class Unreadable extends RuleBroken.OfField {
  private Unreadable(String field, Object... arguments) {
    super(field, arguments);
  }

  @Override
  public String key() {
    return "Unreadable." + getClass().getSimpleName();
  }

  /** The refusal that tells what is wrong, and at which field. */
  static RuleBroken because(JsonProcessingException fault) {
    if (!(fault instanceof JsonMappingException mapping)) return new NotJson(place(fault));
    String path = pathOf(mapping);
    if (fault.getCause() instanceof RuleBroken refusal) return new Refused(path, refusal);
    if (fault instanceof UnrecognizedPropertyException) return new UnknownField(path);
    boolean tooLarge = fault.getCause() instanceof InputCoercionException;
    if (tooLarge || fault instanceof MismatchedInputException) return new WrongType(path);
    return new NotJson(place(fault));
  }

  private static String place(JsonProcessingException fault) {
    var at = fault.getLocation();
    return at == null ? "" : at.getLineNr() + ":" + at.getColumnNr();
  }

  private static String pathOf(JsonMappingException mapping) {
    String path =
        mapping.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
            .collect(Collectors.joining("."));
    return path.replace(".[", "[");
  }

  /** No JSON at all, or cut short. */
  static final class NotJson extends Unreadable {
    NotJson(String place) {
      super(null, place);
    }
  }

  /** The route needs a body and there is none. */
  static final class Empty extends Unreadable {
    Empty() {
      super(null);
    }
  }

  /** More bytes than the route takes. */
  static final class TooLarge extends Unreadable {
    TooLarge(int most) {
      super(null, most / 1024);
    }
  }

  /** A field that this route does not have: most often a slip of the pen. */
  static final class UnknownField extends Unreadable {
    UnknownField(String path) {
      super(path, path);
    }
  }

  /** A field whose value is of another type, or missing where there has to be one. */
  static final class WrongType extends Unreadable {
    WrongType(String path) {
      super(path.isEmpty() ? null : path, path);
    }
  }

  /** A query parameter that this route does not have. */
  static final class UnknownParameter extends Unreadable {
    UnknownParameter(String name) {
      super(name, name);
    }
  }

  /** A value whose own type refused it, told at the field that it stood in. */
  static final class Refused extends RuleBroken.OfField {
    private final String key;

    Refused(String path, RuleBroken refusal) {
      super(path, refusal.arguments().toArray());
      key = refusal.key();
    }

    @Override
    public String key() {
      return key;
    }
  }
}
