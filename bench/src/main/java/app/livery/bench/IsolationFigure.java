package app.livery.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What the step into a tenant's role and schema costs each transaction. */
final class IsolationFigure implements app.livery.bench.Measurement {
  private static final double BAR_MICROS = 200;
  private static final String LOGIN = "livery_bench";

  @Override
  public List<Figure> measure() throws RunnerException, SQLException {
    try (Premises premises = Premises.asServed()) {
      String schema = premises.schemaOf("northwind");
      // a login of the measurement's own that owns nothing, like the server's
      String password = java.util.UUID.randomUUID().toString();
      premises.run("create role " + LOGIN + " login noinherit password '" + password + "'");
      premises.run("grant connect on database livery to " + LOGIN);
      premises.run("grant " + schema + " to " + LOGIN);
      premises.run("grant usage on schema %1$s to %2$s".formatted(schema, LOGIN));
      premises.run("grant select on %1$s.organisation to %2$s".formatted(schema, LOGIN));
      String url = url(premises) + "?user=" + LOGIN + "&password=" + password;
      Collection<RunResult> results = run(url, schema);
      double with = score(results, "withIsolation");
      double without = score(results, "withoutIsolation");
      String value =
          String.format(
              Locale.ROOT,
              "%.3f ms (%.3f ms against %.3f ms, ratio %.2f)",
              (with - without) / 1000,
              with / 1000,
              without / 1000,
              with / without);
      return List.of(
          new Figure(
              "SET LOCAL isolation cost per transaction, against none",
              "≤ 0.2 ms",
              value,
              with - without <= BAR_MICROS,
              "JMH, one row read by key, PostgreSQL on loopback"));
    }
  }

  private static String url(Premises premises) throws SQLException {
    try (Connection connection = premises.house().jdbc()) {
      return connection.getMetaData().getURL().replaceFirst("\\?.*", "");
    }
  }

  private static Collection<RunResult> run(String url, String schema) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(Transactions.class.getName())
                .param("url", url)
                .param("schema", schema)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }

  private static double score(Collection<RunResult> results, String name) {
    return results.stream()
        .filter(each -> each.getParams().getBenchmark().endsWith("." + name))
        .findFirst()
        .orElseThrow()
        .getPrimaryResult()
        .getScore();
  }
}
