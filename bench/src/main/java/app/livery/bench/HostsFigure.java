package app.livery.bench;

import app.livery.tenancy.tenants.FullPicture;
import java.util.List;
import java.util.Locale;

/** From a host's name to its tenant with 10,000 names: in memory, and as the front asks. */
final class HostsFigure implements Measurement {
  private static final int HOSTS = 10_000;
  private static final double BAR_MICROS = 50;
  private static final int WARMUP = 50;
  private static final int TIMES = 200;

  private static final String FILL =
      """
      insert into platform.host (id, name, tenant_id, state, created_at)
      select gen_random_uuid(), 'portal.' || n || '.example', (select id from platform.tenant limit 1), 'LIVE', now()
      from generate_series(0, %d) n;
      update platform.registry_revision set revision = revision + 1
      """;

  @Override
  public List<Figure> measure() throws InterruptedException {
    return List.of(inMemory(), asked());
  }

  private static Figure inMemory() {
    FullPicture picture = new FullPicture(HOSTS);
    if (picture.lookUpAll() != HOSTS) throw new IllegalStateException("Not all are found");
    Timings all = Timings.of(WARMUP, TIMES, turn -> picture.lookUpAll());
    double micros = all.percentile(95) * 1000 / HOSTS;
    return new Figure(
        "host to tenant with 10,000 hosts",
        "p95 ≤ 50 µs",
        String.format(Locale.ROOT, "p95 %.3f µs", micros),
        micros <= BAR_MICROS,
        "mean of each round of all hosts, n = " + TIMES + " rounds; no query on the way");
  }

  /** The directory notices by itself that the registry has changed. */
  private static Figure asked() throws InterruptedException {
    try (Premises premises = Premises.asServed()) {
      premises.run(FILL.formatted(HOSTS - 1));
      premises.house().server().restart();
      Client front = new Client(premises.house().server().port(), "127.0.0.1");
      Timings timings =
          Timings.of(
              500, 1000, turn -> front.get("/inside/ask?domain=portal." + turn + ".example"));
      return new Figure(
          "the front asks for a host over HTTP",
          "p95 ≤ 10 ms",
          timings.toString(),
          timings.percentile(95) <= 10,
          "10,000 hosts in the directory");
    }
  }
}
