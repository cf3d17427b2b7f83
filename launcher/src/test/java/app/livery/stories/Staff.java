package app.livery.stories;

import app.livery.launcher.House;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The platform's staff as a program: founds what stories need and are not about. */
public final class Staff {
  /** The demonstration's super-admin. */
  public static final String EMAIL = "admin@livery.example";

  /** Everybody's password, in the demonstration cast and in stories. */
  public static final String PASSWORD = "demo-colours";

  private static final Map<Integer, Caller> SIGNED_IN = new ConcurrentHashMap<>();

  private Staff() {}

  /** The super-admin, signed in once for all stories: signing in often is what attackers do. */
  public static Caller of(House house) {
    return SIGNED_IN.computeIfAbsent(
        house.baseUrl().getPort(),
        port -> signIn(Caller.of(house), house.baseUrl().toString(), EMAIL));
  }

  /** Signs somebody in at a host, as the sign-in page does. */
  public static Caller signIn(Caller stranger, String origin, String email) {
    Caller caller = stranger.with("Origin", origin).keepingCookies();
    caller.put("/api/v1/sessions/current", Map.of("email", email, "password", PASSWORD)).fine();
    return caller;
  }
}
