package app.livery.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of organisations with 10,000 of them: plain, sorted, filtered, searched, far down. */
final class OrganisationsFigure implements Measurement {
  private static final int BAR = 60;
  private static final int ORGANISATIONS = 10_000;
  private static final int WARMUP = 300;
  private static final int TIMES = 300;

  private static final Map<String, String> WAYS = new LinkedHashMap<>();

  static {
    WAYS.put("as it opens", "");
    WAYS.put("sorted by name", "?sort=name");
    WAYS.put("sorted by seats, downwards, page 200", "?sort=-seats&page=200");
    WAYS.put("filtered by status", "?status=SUSPENDED");
    WAYS.put("searched, 100 found", "?q=ember+00");
    WAYS.put("filtered, searched and sorted", "?status=ACTIVE&q=ember&sort=-createdAt");
  }

  private static final String FILL =
      """
      insert into %1$s.organisation (id, name, slug, kind, currency, seats_paid, seats_taken, members, status, status_at, created_at)
      select gen_random_uuid(), (array['Ember', 'Harbour', 'Cedar', 'Slate'])[1 + n %% 4] || ' ' || lpad(n::text, 5, '0'),
        'org-' || n, 'STANDARD', 'USD', n %% 50, n %% 20, n %% 20,
        case when n %% 10 = 0 then 'SUSPENDED' else 'ACTIVE' end, now(), now() - n * interval '1 minute'
      from generate_series(1, %2$d) n;
      analyze %1$s.organisation
      """;

  @Override
  public List<Figure> measure() {
    try (Premises premises = Premises.asServed()) {
      premises.run(FILL.formatted(premises.schemaOf("northwind"), ORGANISATIONS));
      Client admin = premises.at("northwind", "nora@northwind.example");
      List<Figure> figures = new ArrayList<>();
      Timings.of(WARMUP, 1, turn -> admin.get("/organisations"));
      WAYS.forEach((way, query) -> figures.add(figure(admin, way, query)));
      Timings api = Timings.of(WARMUP, TIMES, turn -> admin.get("/api/v1/organisations?limit=25"));
      figures.add(row("the same list through the API", api));
      return figures;
    }
  }

  private static Figure figure(Client admin, String way, String query) {
    String page = admin.get("/organisations" + query);
    if (!page.contains("</html>")) throw new IllegalStateException("No page: " + query);
    return row(
        "page of 10,000 organisations, " + way,
        Timings.of(30, TIMES, turn -> admin.get("/organisations" + query)));
  }

  private static Figure row(String what, Timings timings) {
    boolean kept = timings.percentile(95) <= BAR;
    return new Figure(what, "p95 ≤ " + BAR + " ms", timings.toString(), kept, "");
  }
}
