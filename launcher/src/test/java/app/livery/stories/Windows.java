package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * The browser windows of one story. Each window is private: it shares no cookie with another, so
 * several people can be told of at once.
 */
public final class Windows implements AutoCloseable {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final int PATIENCE_MILLIS = 15_000;

  private static final String SHOWN =
      "() => `[${document.documentElement.lang}, ${document.readyState}] ${document.title}`";

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  private final Browser browser;
  private final Look look;
  private final List<Page> pages = new ArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<Pattern> expected = new ArrayList<>();

  Windows(Browser browser, Look look) {
    this.browser = browser;
    this.look = look;
  }

  /** The window of the person whom the story is about. */
  Page first() {
    return pages.isEmpty() ? open() : pages.get(0);
  }

  /** Opens a window for somebody else, who looks at the product in the same way. */
  public Page open() {
    return open(options());
  }

  /** Opens a window for somebody who looks at the product in another way. */
  public Page open(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    context.onPage(this::listen);
    Page page = context.newPage();
    pages.add(page);
    return page;
  }

  /** How this story looks at the product, to be varied for another window. */
  public Browser.NewContextOptions options() {
    // what fades or slides would be looked at halfway
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    if (look == null) {
      return options.setLocale("en").setViewportSize(1280, 800);
    }
    return options
        .setLocale(look.language())
        .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setViewportSize(look.width(), look.height());
  }

  /** Says beforehand that the browser will complain in these words, as on a refused upload. */
  public void expectComplaint(String words) {
    expected.add(Pattern.compile(words));
  }

  private void listen(Page page) {
    page.onConsoleMessage(message -> listen(page, message));
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
  }

  /** A page that is meant to answer 404 or 403 is reported by the browser too: that is no fault. */
  private void listen(Page page, ConsoleMessage message) {
    boolean ofThePageItself =
        message.text().startsWith("Failed to load resource")
            && message.location().startsWith(page.url().replaceFirst("#.*", "") + ":");
    if (message.type().equals("error") && !ofThePageItself) {
      complaints.add(page.url() + ": " + message.text() + " (" + message.location() + ")");
    }
  }

  void checkConsole(String story) {
    List<String> unexpected =
        complaints.stream()
            .filter(each -> expected.stream().noneMatch(words -> words.matcher(each).find()))
            .distinct()
            .toList();
    if (!unexpected.isEmpty()) {
      photograph(story);
    }
    assertTrue(
        unexpected.isEmpty(),
        () -> "The browser complained:\n  " + String.join("\n  ", unexpected));
  }

  /** Where each window stands, in which language and under which title, and what was complained. */
  String described() {
    List<String> lines = new ArrayList<>();
    for (Page page : pages) {
      lines.add(page.isClosed() ? "a closed window" : described(page));
    }
    complaints.forEach(each -> lines.add("complaint: " + each));
    return String.join("\n", lines);
  }

  private static String described(Page page) {
    try {
      return page.url() + " " + page.evaluate(SHOWN);
    } catch (PlaywrightException e) {
      return page.url() + ": " + e.getMessage();
    }
  }

  void photograph(String story) {
    for (int i = 0; i < pages.size(); i++) {
      Path picture = PICTURES.resolve(story + (i == 0 ? "" : "-" + (i + 1)) + ".png");
      try {
        pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
      } catch (PlaywrightException e) {
        System.err.println("No picture of " + story + ": " + e.getMessage());
      }
    }
  }

  @Override
  public void close() {
    for (Page page : pages) {
      page.context().close();
    }
  }
}
