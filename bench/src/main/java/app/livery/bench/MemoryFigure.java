package app.livery.bench;

import java.util.List;

/** The server's resident memory with 100 tenants, when nobody does anything. */
final class MemoryFigure implements Measurement {
  private static final int BAR_MEGABYTES = 700;
  private static final int TENANTS = 100;
  private static final long IDLE_MILLIS = 60_000;

  @Override
  public List<Figure> measure() throws InterruptedException {
    try (Premises premises = Premises.asRun()) {
      premises.fillUpTo(TENANTS);
      premises.house().server().restart();
      premises.platform().get("/platform/tenants");
      premises.at("northwind", "nora@northwind.example").get("/organisations");
      Thread.sleep(IDLE_MILLIS);
      long megabytes = Machine.residentMegabytes(premises.house().server().pid());
      return List.of(
          new Figure(
              "resident memory of the server, idle with 100 tenants",
              "≤ " + BAR_MEGABYTES + " MB",
              megabytes + " MB",
              megabytes <= BAR_MEGABYTES,
              "after a page of each console and a minute's rest, as ./run starts it"));
    }
  }
}
