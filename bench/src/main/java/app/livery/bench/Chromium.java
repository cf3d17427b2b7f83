package app.livery.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Somebody's browser with an empty cache; the program is Debian's, or {@code CHROMIUM}. */
final class Chromium implements AutoCloseable {
  private static final String SIGN_IN =
      "async email => (await fetch('/api/v1/sessions/current', {method: 'PUT', headers: {'Content-Type':"
          + " 'application/json'}, body: JSON.stringify({email, password: 'demo-colours'})})).status";

  private static final String WEIGH =
      """
      () => {
        const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
        const sum = list => list.reduce((bytes, each) => bytes + each.transferSize, 0);
        return [sum(all.filter(each => each.entryType === 'navigation' || each.renderBlockingStatus === 'blocking')), sum(all)];
      }
      """;

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(
                      Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                  .setArgs(List.of("--no-sandbox", "--disable-gpu")));

  /** A window at a host, signed in; with no address nobody is. */
  Page at(String host, String email) {
    Page page = browser.newPage();
    if (email == null) return page;
    page.navigate(host + "/api/docs");
    if (!page.evaluate(SIGN_IN, email).equals(200))
      throw new IllegalStateException("Not signed in: " + email);
    return page;
  }

  /** A window that has seen nothing yet, with somebody's session. */
  Page fresh(Page signedIn) {
    Page page = browser.newPage();
    page.context().addCookies(signedIn.context().cookies());
    return page;
  }

  /**
   * What a page brings over the wire, heads of answers included.
   *
   * @param toPaint bytes that the first paint waits for: the page itself and its sheets
   * @param inAll bytes until the page is at rest
   */
  record Weight(long toPaint, long inAll) {}

  static Weight weigh(Page page, String address) {
    page.navigate(address);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    List<?> both = (List<?>) page.evaluate(WEIGH);
    return new Weight(((Number) both.get(0)).longValue(), ((Number) both.get(1)).longValue());
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
