package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody's walk over pages. Each is looked at with axe, with all of its dialogs and one menu of
 * each sort; then its colours in the dark, where those of dialogs and menus are the gallery's; then
 * whether it fits a desk and a phone, in English and in Arabic.
 */
final class Walk {
  private static final int DESK = 1280;
  private static final int PHONE = 390;
  private static final String DIALOG = ".ui-dialog[aria-hidden=false]";
  private static final String FRAME_MENU = ".lv-top [data-menu]:visible";
  private static final List<String> PAGE_MENUS =
      List.of(
          ".lv-page-actions [data-menu]:visible",
          ".lv-toolbar [data-menu]:visible",
          "tbody [data-menu]:visible");
  private static final String DIALOGS =
      "() => window.PrimeFaces ? Object.keys(PrimeFaces.widgets)"
          + ".filter(name => PrimeFaces.widgets[name].jq?.hasClass('ui-dialog')) : []";

  /**
   * A window that has nothing new to paint may have no next frame: after a second it is not waited
   * for.
   */
  private static final String NEXT_FRAME =
      "() => new Promise(done => { requestAnimationFrame(() => requestAnimationFrame(done));"
          + " setTimeout(done, 1000); })";

  /** The first value in a list that lies under the dots of its row's menu. */
  private static final String COVERED =
      """
      () => {
        const shown = (text, cell) => {
          const words = document.createRange();
          words.selectNodeContents(text);
          let { left, right, top, bottom } = words.getBoundingClientRect();
          for (let around = text.parentElement; around !== cell; around = around.parentElement) {
            if (getComputedStyle(around).overflowX === 'visible') continue;
            const edge = around.getBoundingClientRect();
            left = Math.max(left, edge.left);
            right = Math.min(right, edge.right);
          }
          return { left, right, top, bottom };
        };
        for (const dots of document.querySelectorAll('tr > .lv-cell-menu [data-menu] .pi')) {
          const over = dots.getBoundingClientRect();
          for (const cell of dots.closest('tr').cells) {
            if (cell.contains(dots)) continue;
            const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
              const one = shown(walk.currentNode, cell);
              if (one.left < over.right && one.right > over.left && one.top < over.bottom && one.bottom > over.top)
                return cell.textContent.trim();
            }
          }
        }
        return '';
      }""";

  private final Page page;
  private final URI host;
  private final List<String> problems = new ArrayList<>();
  private boolean knowsFrame;

  Walk(Visitor visitor, URI host) {
    this.page = visitor.page();
    this.host = host;
  }

  /** Walks and answers what is hard to use. */
  List<String> over(Collection<String> paths) {
    speak("en");
    for (String path : paths) {
      open(path);
      lookAt("page", "html");
      if (!knowsFrame) lookAtFrame();
      PAGE_MENUS.forEach(this::lookAtMenu);
      List<String> dialogs = dialogs();
      dialogs.forEach(this::lookAtDialog);
      fits("English");
      fitsPhone("English", dialogs);
    }
    speak("ar");
    for (String path : paths) {
      open(path);
      if (!"rtl".equals(page.locator("html").getAttribute("dir"))) note("Arabic", "runs left");
      fits("Arabic");
      fitsPhone("Arabic", List.of());
    }
    return problems;
  }

  /** The places of the sidebar that somebody has before them. */
  static Set<String> places(Visitor visitor) {
    Set<String> paths = new LinkedHashSet<>();
    for (Locator place : visitor.page().locator("#nav a.lv-nav-item").all()) {
      paths.add(place.getAttribute("href"));
    }
    assertFalse(paths.isEmpty(), "the sidebar is empty");
    return paths;
  }

  private void open(String path) {
    page.navigate(host.resolve(path).toString());
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
  }

  private void speak(String language) {
    Cookie chosen = new Cookie("lang", language).setUrl(host.resolve("/").toString());
    page.context().addCookies(List.of(chosen));
  }

  private void lookAt(String what, String part) {
    scheme("light");
    note(what + ", light", Accessibility.violations(page, part));
    scheme("dark");
    note(what + ", dark", Accessibility.poorContrasts(page, part));
    scheme("light");
  }

  private void scheme(String scheme) {
    page.evaluate("scheme => document.documentElement.dataset.scheme = scheme", scheme);
  }

  /** The menus of the top bar and the palette are the same on all pages. */
  private void lookAtFrame() {
    int menus = page.locator(FRAME_MENU).count();
    for (int i = 0; i < menus; i++) lookAtMenu(page.locator(FRAME_MENU).nth(i));
    Locator palette = page.locator("[data-palette-open]:visible");
    if (palette.count() == 0) return;
    knowsFrame = true;
    palette.first().click();
    page.locator("#palette-list > *").first().waitFor();
    lookAt("palette", "#palette");
    page.keyboard().press("Escape");
  }

  private void lookAtMenu(String buttons) {
    Locator found = page.locator(buttons);
    if (found.count() > 0) lookAtMenu(found.first());
  }

  private void lookAtMenu(Locator button) {
    String menu = button.getAttribute("data-menu");
    button.click();
    note("menu " + menu, Accessibility.violations(page, "[id='" + menu + "']"));
    page.keyboard().press("Escape");
  }

  private List<String> dialogs() {
    List<String> names = new ArrayList<>();
    for (Object name : (List<?>) page.evaluate(DIALOGS)) names.add(name.toString());
    return names;
  }

  private void lookAtDialog(String name) {
    show(name);
    note("dialog " + name, Accessibility.violations(page, DIALOG));
    hide(name);
  }

  private void show(String name) {
    page.evaluate("name => PF(name).show()", name);
    page.locator(DIALOG).waitFor();
    page.evaluate(NEXT_FRAME);
  }

  private void hide(String name) {
    page.evaluate("name => PF(name).hide()", name);
    page.waitForCondition(() -> page.locator(DIALOG).count() == 0);
  }

  private void fitsPhone(String language, List<String> dialogs) {
    resize(PHONE, 844);
    fits(language + " on a phone");
    Object covered = page.evaluate(COVERED);
    if (!covered.equals("")) note(language + " on a phone", "a menu covers " + covered);
    for (String name : dialogs) {
      show(name);
      BoundingBox box = page.locator(DIALOG).boundingBox();
      if (box.x < 0 || box.x + box.width > PHONE) note("dialog " + name, "is wider than a phone");
      hide(name);
    }
    resize(DESK, 800);
  }

  /** The page hears of it with the next frame, as of a dialog's size. */
  private void resize(int width, int height) {
    page.setViewportSize(width, height);
    page.evaluate(NEXT_FRAME);
  }

  private void fits(String how) {
    Object excess =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (!excess.equals(0)) note(how, "is " + excess + " pixels wider than the window");
  }

  private void note(String how, List<String> found) {
    found.forEach(each -> note(how, each));
  }

  private void note(String how, String problem) {
    problems.add(URI.create(page.url()).getPath() + " (" + how + "): " + problem);
  }
}
