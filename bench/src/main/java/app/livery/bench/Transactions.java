package app.livery.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One transaction that reads one row, with and without the step into a tenant's role and schema.
 * The step is the statement of {@code TenantIsolation}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(2)
public class Transactions {
  private static final String ENTER =
      "select set_config('role', ?, true), set_config('search_path', ?, true)";
  private static final String READ = "select name from organisation where slug = ?";

  @Param("")
  public String url;

  @Param("")
  public String schema;

  private Connection plain;
  private Connection walled;

  @Setup(Level.Trial)
  public void open() throws SQLException {
    plain = DriverManager.getConnection(url);
    plain.setSchema(schema);
    plain.setAutoCommit(false);
    walled = DriverManager.getConnection(url);
    walled.setAutoCommit(false);
  }

  @TearDown(Level.Trial)
  public void close() throws SQLException {
    plain.close();
    walled.close();
  }

  @Benchmark
  public String withoutIsolation() throws SQLException {
    return read(plain);
  }

  @Benchmark
  public String withIsolation() throws SQLException {
    try (PreparedStatement enter = walled.prepareStatement(ENTER)) {
      enter.setString(1, schema);
      enter.setString(2, schema);
      enter.execute();
    }
    return read(walled);
  }

  private static String read(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(READ)) {
      query.setString(1, "trial");
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } finally {
      connection.commit();
    }
  }
}
