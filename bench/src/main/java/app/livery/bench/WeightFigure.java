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
      figures.addAll(weigh(chromium, host, "owner@harbour.example", "/wallet"));
      figures.addAll(weigh(chromium, host, "nora@northwind.example", "/offer-links"));
      figures.addAll(weigh(chromium, host, "nora@northwind.example", "/look"));
      return figures;
    }
  }

  private static List<Figure> weigh(Chromium chromium, String host, String email, String path) {
    Page page = chromium.fresh(chromium.at(host, email));
    Chromium.Weight first = Chromium.weigh(page, host + path);
    Chromium.Weight later = Chromium.weigh(page, host + path);
    return List.of(
        row(path + ", first visit", FIRST_BAR, first), row(path + " afterwards", LATER_BAR, later));
  }

  private static Figure row(String what, int bar, Chromium.Weight weight) {
    return new Figure(
        "transferred for " + what,
        "≤ " + bar + " KB",
        kilobytes(weight.inAll()),
        weight.inAll() <= bar * 1024L,
        "gzip, in all; the first paint waits for " + kilobytes(weight.toPaint()));
  }

  private static String kilobytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f KB", bytes / 1024.0);
  }
}
