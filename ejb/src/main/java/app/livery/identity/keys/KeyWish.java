package app.livery.identity.keys;

import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import app.livery.kernel.Scope;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** What somebody wants a key to be. */
public record KeyWish(String name, Set<Scope> scopes, Instant expiresAt) implements Serializable {
  private static final int LONGEST_DAYS = 366;

  public KeyWish {
    name = name == null ? "" : name.strip();
    scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
  }

  /**
   * @throws Malformed at {@code name}, {@code scopes} or {@code expiresAt}
   */
  void check(KeyKind kind, Instant now) {
    Line.name(name, "name");
    if (scopes.isEmpty() || !kind.scopes().containsAll(scopes))
      throw new Malformed("scopes", "scopes");
    boolean fits =
        expiresAt != null
            && expiresAt.isAfter(now)
            && !expiresAt.isAfter(now.plus(LONGEST_DAYS, ChronoUnit.DAYS));
    if (!fits) throw new Malformed("expiresAt", "keyExpiry");
  }
}
