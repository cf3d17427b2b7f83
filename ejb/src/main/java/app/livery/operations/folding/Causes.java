package app.livery.operations.folding;

/** Tells a failure in a line. */
final class Causes {
  private Causes() {}

  /** The deepest cause, which is where the words are that help. */
  static String told(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null && deepest.getCause() != deepest)
      deepest = deepest.getCause();
    String message = deepest.getMessage();
    String name = deepest.getClass().getSimpleName();
    return message == null ? name : name + ": " + message.lines().findFirst().orElse("");
  }
}
