package app.livery.bench;

import java.util.List;
import java.util.Map;

/** A tenant made through the API; when the call returns, its host answers. */
final class ProvisioningFigure implements Measurement {
  private static final int BAR = 300;
  private static final int WARMUP = 10;
  private static final int TIMES = 60;

  @Override
  public List<Figure> measure() {
    try (Premises premises = Premises.asServed()) {
      Client staff = premises.platform();
      Timings timings = Timings.of(WARMUP, TIMES, turn -> make(staff, turn));
      int port = premises.house().server().port();
      new Client(port, "made-" + (WARMUP + TIMES - 1) + ".localhost").get("/");
      return List.of(
          new Figure(
              "provision a tenant through the API, ready to sign in",
              "p50 ≤ " + BAR + " ms",
              timings.toString(),
              timings.median() <= BAR,
              "the last one's host answered at once"));
    }
  }

  private static void make(Client staff, int turn) {
    String slug = "made-" + turn;
    Map<String, String> wanted =
        Map.of(
            "name",
            "Made " + turn,
            "slug",
            slug,
            "admin",
            "admin@" + slug + ".example",
            "language",
            "en");
    staff.call("POST", "/api/v1/platform/tenants", wanted);
  }
}
