package app.livery.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes identifiers: UUID version 7, so that newer rows sort behind older ones. */
public final class Ids {
  private Ids() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpochPlus1();
  }

  /**
   * A number from which something with this identifier counts its changes, unlike that of anything
   * else: whoever names a change of what is gone names none of what came after it.
   */
  public static int start(UUID id) {
    return (int) (id.getLeastSignificantBits() & 0x3fffffff);
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
