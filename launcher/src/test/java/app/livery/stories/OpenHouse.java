package app.livery.stories;

import app.livery.launcher.House;
import app.livery.launcher.Options;
import app.livery.launcher.Port;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The house in which stories happen, and the one browser that visits it. Maven tells stories in
 * more than one JVM at once: each has a house of its own, which stands until the JVM ends.
 */
final class OpenHouse {
  /** Where it keeps its data. */
  static final Path FOLDER = Path.of("target", System.getProperty("stories.house", "house"));

  /** Where a story may put what stands in front of the house. */
  static final int FRONT = Port.any().claim();

  /** Strangers of all stories come from one address, many of them in the same minute. */
  private static final Map<String, String> SURROUNDINGS =
      Map.of("LIVERY_TLS_ADDRESS", "127.0.0.1:" + FRONT, "LIVERY_API_CALLS_ADDRESS", "6000");

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP *.example 127.0.0.1");

  private static OpenHouse standing;

  private final House house;
  private Browser browser;

  private OpenHouse(House house) {
    this.house = house;
  }

  /** The house of this JVM; the first story opens it. */
  static synchronized OpenHouse standing() {
    if (standing == null) {
      House.demolish(FOLDER);
      Options options = Options.in(FOLDER).withDemo(true).withEnvironment(SURROUNDINGS);
      standing = new OpenHouse(House.open(options));
    }
    return standing;
  }

  House house() {
    return house;
  }

  /** Starts at the first story that needs it: stories of the API do without. */
  synchronized Browser browser() {
    if (browser == null) {
      Map<String, String> noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(noDownload));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(ARGUMENTS));
    }
    return browser;
  }

  /** The machine's own browser: none is ever downloaded. */
  private static Path chromium() {
    Optional<Path> named =
        Optional.ofNullable(System.getenv("CHROMIUM")).filter(s -> !s.isBlank()).map(Path::of);
    return named
        .or(() -> onPath("chromium"))
        .or(() -> onPath("chromium-browser"))
        .or(() -> onPath("google-chrome"))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No browser: install chromium, or name one with CHROMIUM"));
  }

  private static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
