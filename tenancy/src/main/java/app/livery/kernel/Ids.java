package app.livery.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes identifiers: UUID version 7, so that newer rows sort behind older ones. */
public final class Ids {
  private Ids() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpochPlus1();
  }

  /** The identifier that a text names; one that names none is simply not found. */
  public static UUID parse(String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}
