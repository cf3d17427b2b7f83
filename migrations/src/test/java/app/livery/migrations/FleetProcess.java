package app.livery.migrations;

import java.time.Clock;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** Brings a fleet up in a process of its own, so that it can be killed. */
final class FleetProcess {
  private FleetProcess() {}

  public static void main(String[] arguments) throws Exception {
    PGSimpleDataSource owner = new PGSimpleDataSource();
    owner.setUrl(arguments[0]);
    owner.setUser("livery_owner");
    new TenantFleet(owner, Clock.systemUTC(), Sample.upTo(5), Optional.empty()).bringUp();
  }

  static Process start(Cluster cluster) throws Exception {
    String java = ProcessHandle.current().info().command().orElse("java");
    return new ProcessBuilder(
            java,
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            FleetProcess.class.getName(),
            cluster.url())
        .inheritIO()
        .start();
  }
}
