package app.livery.bench;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What pages weigh on the wire: for somebody who comes for the first time, and afterwards. */
final class WeightFigure implements Measurement {
  private static final int FIRST_BAR = 150;
  private static final int LATER_BAR = 20;

  @Override
  public List<Figure> measure() {
    try (Premises premises = Premises.asRun();
        Chromium chromium = new Chromium()) {
      String host = premises.house().tenantUrl("northwind").toString();
      List<Figure> figures = new ArrayList<>();
      figures.addAll(weigh(chromium, host, null, "/sign-in"));
      figures.addAll(weigh(chromium, host, "owner@harbour.example", "/home"));
      figures.addAll(weigh(chromium, host, "nora@northwind.example", "/organisations"));
      figures.addAll(weigh(chromium, host, "nora@northwind.example", "/overview"));
      return figures;
    }
  }

  private static List<Figure> weigh(Chromium chromium, String host, String email, String path) {
    Page page = chromium.fresh(chromium.at(host, email));
    long first = Chromium.transferred(page, host + path);
    long later = Chromium.transferred(page, host + path);
    return List.of(
        row(path + " for the first time", FIRST_BAR, first),
        row(path + " again", LATER_BAR, later));
  }

  private static Figure row(String what, int bar, long bytes) {
    return new Figure(
        "transferred for " + what,
        "≤ " + bar + " KB",
        String.format(Locale.ROOT, "%.1f KB", bytes / 1024.0),
        bytes <= bar * 1024L,
        "");
  }
}
