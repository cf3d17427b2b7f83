package app.livery.bench;

import com.google.gson.JsonObject;
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
  private static final String SIGN_IN =
      "async email => (await fetch('/api/v1/sessions/current', {method: 'PUT', headers: {'Content-Type':"
          + " 'application/json'}, body: JSON.stringify({email, password: 'demo-colours'})})).status";

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

  /** How many bytes come over the wire until a page is at rest, heads of answers included. */
  static long transferred(Page page, String address) {
    AtomicLong bytes = new AtomicLong();
    CDPSession wire = page.context().newCDPSession(page);
    wire.send("Network.enable");
    wire.on("Network.loadingFinished", told -> bytes.addAndGet(length(told)));
    page.navigate(address);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    wire.detach();
    return bytes.get();
  }

  private static long length(JsonObject told) {
    return told.get("encodedDataLength").getAsLong();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
