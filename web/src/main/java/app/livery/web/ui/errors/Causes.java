package app.livery.web.ui.errors;

import java.util.Optional;

/** Looks through the layers that containers wrap around what really happened. */
public final class Causes {
  private Causes() {}

  /** The first of that type in the chain of causes. */
  public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
    for (Throwable one = thrown; one != null; one = next(one))
      if (type.isInstance(one)) return Optional.of(type.cast(one));
    return Optional.empty();
  }

  private static Throwable next(Throwable one) {
    return one.getCause() == one ? null : one.getCause();
  }
}
