package app.livery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a thousand tenants that are up to date add to a start. */
final class FleetFigure implements Measurement {
  private static final int BAR = 1_000;
  private static final int TENANTS = 1_000;
  private static final int STARTS = 5;

  @Override
  public List<Figure> measure() {
    try (Premises premises = Premises.asRun()) {
      double before = start(premises);
      premises.fillUpTo(TENANTS);
      double after = start(premises);
      Timings check = Timings.of(3, 20, turn -> premises.fleet().bringUp());
      String note =
          String.format(
              Locale.ROOT,
              "median of %d starts each: %.1f s with 2 tenants, %.1f s with %,d; asking the registry alone: %s",
              STARTS,
              before / 1000,
              after / 1000,
              TENANTS,
              check);
      return List.of(
          new Figure(
              "start with 1,000 tenants that are up to date",
              "adds ≤ 1 s",
              String.format(Locale.ROOT, "adds %.2f s", (after - before) / 1000),
              after - before <= BAR,
              note));
    }
  }

  private static double start(Premises premises) {
    List<Double> starts = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      premises.house().server().stop();
      starts.add(Timings.once(() -> premises.house().server().restart()));
    }
    return starts.stream().sorted().toList().get(STARTS / 2);
  }
}
