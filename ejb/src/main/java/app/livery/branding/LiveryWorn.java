package app.livery.branding;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/** The brand looks different from now on. */
public record LiveryWorn(UUID subject, Change<String> look) implements Fact {
  static Change<String> change(Livery before, Livery after) {
    return new Change<>(words(before), words(after));
  }

  private static String words(Livery livery) {
    return String.join(
        " ",
        livery.primary().hex(),
        livery.accent().hex(),
        livery.tone().name(),
        livery.navigation().name(),
        livery.density().name(),
        livery.typeface().name(),
        livery.radius() + "px");
  }
}
