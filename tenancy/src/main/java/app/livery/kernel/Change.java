package app.livery.kernel;

import java.io.Serializable;

/** What a value was and what it is now; how facts tell the audit trail about a change. */
public record Change<T>(T before, T after) implements Serializable {
  public boolean isReal() {
    return before == null ? after != null : !before.equals(after);
  }
}
