package app.livery.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/** From a new colour in the designer to the frame in which its preview wears it. */
final class RepaintFigure implements Measurement {
  private static final int BAR = 100;
  private static final int WARMUP = 20;
  private static final int TIMES = 60;

  /** Types a colour, and waits for the frame in which the preview's sheet has changed. */
  private static final String REPAINT =
      """
      colour => new Promise((done, fail) => {
        const input = document.querySelector('[data-look=primary]');
        const frame = document.querySelector('iframe[data-preview=console]');
        const worn = () => frame.contentWindow.getComputedStyle(frame.contentDocument.documentElement).getPropertyValue('--lv-primary');
        const before = worn(), since = performance.now();
        const look = () => {
          if (worn() !== before) requestAnimationFrame(() => done(performance.now() - since));
          else if (performance.now() - since > 5000) fail(new Error('The preview stays as it was'));
          else requestAnimationFrame(look);
        };
        input.value = colour;
        input.dispatchEvent(new Event('input', {bubbles: true}));
        look();
      })
      """;

  @Override
  public List<Figure> measure() {
    try (Premises premises = Premises.asServed();
        Chromium chromium = new Chromium()) {
      String host = premises.house().tenantUrl("northwind").toString();
      Page page = chromium.at(host, "nora@northwind.example");
      page.navigate(host + "/look");
      page.waitForLoadState(LoadState.NETWORKIDLE);
      double[] millis = new double[TIMES];
      for (int turn = 0; turn < WARMUP + TIMES; turn++) {
        double took = ((Number) page.evaluate(REPAINT, colour(turn))).doubleValue();
        if (turn >= WARMUP) millis[turn - WARMUP] = took;
        page.waitForTimeout(400);
      }
      Timings timings = Timings.told(millis);
      return List.of(
          new Figure(
              "a colour in the designer to the repainted preview",
              "p95 ≤ " + BAR + " ms",
              timings.toString(),
              timings.percentile(95) <= BAR,
              "from the key to the frame"));
    }
  }

  private static String colour(int turn) {
    return String.format("#%02x%02x%02x", turn * 37 % 256, turn * 91 % 256, turn * 53 % 256);
  }
}
