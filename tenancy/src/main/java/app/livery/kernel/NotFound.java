package app.livery.kernel;

/** There is no such thing, or none that the caller may know of. */
public class NotFound extends RuleBroken {
  /** What was looked for. @throws NotFound when it is null */
  public static <T> T ifAbsent(T found) {
    if (found == null) throw new NotFound();
    return found;
  }
}
