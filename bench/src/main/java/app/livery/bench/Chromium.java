package app.livery.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody's browser with an empty cache; the program is Debian's, or {@code CHROMIUM}. */
final class Chromium implements AutoCloseable {
  private static final double AT_REST_MILLIS = 1000;
  private static final String SIGN_IN =
      "async email => (await fetch('/api/v1/sessions/current', {method: 'PUT', headers: {'Content-Type':"
          + " 'application/json'}, body: JSON.stringify({email, password: 'demo-colours'})})).status";

  private static final String WEIGH =
      """
      () => {
        const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
        const blocking = all.filter(each => each.entryType === 'navigation' || each.renderBlockingStatus === 'blocking');
        return blocking.reduce((bytes, each) => bytes + each.transferSize, 0);
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
   * @param inAll bytes until the page is at rest, with all that its frames, scripts and fonts fetch
   */
  record Weight(long toPaint, long inAll) {}

  static Weight weigh(Page page, String address) {
    AtomicLong inAll = new AtomicLong();
    CDPSession wire = page.context().newCDPSession(page);
    wire.on(
        "Network.loadingFinished",
        done -> inAll.addAndGet(done.get("encodedDataLength").getAsLong()));
    wire.send("Network.enable");
    page.navigate(address);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.waitForTimeout(AT_REST_MILLIS);
    long toPaint = ((Number) page.evaluate(WEIGH)).longValue();
    wire.detach();
    return new Weight(toPaint, inAll.get());
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
