package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The gallery shows every component; in each brand, light and dark, English and Arabic, nothing
 * wears a colour that is not the brand's, nothing is cut off and nothing lies on anything else.
 * With {@code -Dpictures=true} its pictures are kept in {@code docs/pictures}.
 */
@ExtendWith(HouseUnderTest.class)
class GalleryStory {
  private static final String DIALOG = ".ui-dialog[aria-hidden=false]";

  /** Colours of PrimeFaces' parts that no token of the page's sheet has. */
  private static final String FOREIGN_COLOURS =
      """
      () => {
        const probe = document.body.appendChild(document.createElement('i'));
        const rgb = text => { probe.style.color = ''; probe.style.color = text; return getComputedStyle(probe).color; };
        const bare = colour => colour.replace(/rgba?\\(/, '').replace(')', '').split(/[ ,/]+/).slice(0, 3).join(' ');
        const own = new Set([bare(rgb('#fff')), bare(rgb('#000'))]);
        const style = getComputedStyle(document.documentElement);
        const sheet = [...document.styleSheets].find(one => one.ownerNode?.id === 'lv-brand');
        const names = [...sheet.cssRules].flatMap(rule => [...(rule.style ?? [])]).filter(name => name.startsWith('--lv-'));
        names.forEach(name => { const value = style.getPropertyValue(name).trim(); if (value.startsWith('#')) own.add(bare(rgb(value))); });
        probe.remove();
        const clear = colour => /rgba?\\(.*[, /]\\s*0\\)$/.test(colour) || colour === 'transparent';
        const found = new Set();
        for (const each of document.querySelectorAll('[class*="ui-"]')) {
          if (!each.checkVisibility?.() || each.closest('canvas')) continue;
          const seen = getComputedStyle(each);
          const sides = ['Top', 'Right', 'Bottom', 'Left'].filter(side => parseFloat(seen['border' + side + 'Width']) > 0);
          const colours = [['color', seen.color], ['background', seen.backgroundColor], ...sides.map(side => ['border', seen['border' + side + 'Color']])];
          for (const [what, colour] of colours)
            if (!clear(colour) && colour.startsWith('rgb') && !own.has(bare(colour))) found.add(what + ' ' + colour + ' of .' + [...each.classList].join('.'));
        }
        return [...found].slice(0, 30);
      }""";

  /** Words that are cut off, and controls that lie on each other. */
  private static final String FAULTS =
      """
      () => {
        const found = [];
        const shown = [...document.querySelectorAll('button, a.lv-button, input, .ui-selectonemenu, .lv-pill, .lv-tag, h2, label')]
          .filter(each => each.checkVisibility?.() && !each.closest('.ui-helper-hidden-accessible, .lv-hidden, [aria-hidden=true]') && each.getBoundingClientRect().width > 1);
        for (const each of shown)
          if (!['INPUT'].includes(each.tagName) && each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflow !== 'visible')
            found.push('cut off: ' + each.outerHTML.slice(0, 160));
        const controls = shown.filter(each => ['BUTTON', 'INPUT', 'A'].includes(each.tagName) && !each.closest('.lv-nav, .lv-top'));
        const boxes = controls.map(each => each.getBoundingClientRect());
        for (let i = 0; i < controls.length; i++)
          for (let j = i + 1; j < controls.length; j++) {
            if (controls[i].contains(controls[j]) || controls[j].contains(controls[i])) continue;
            if (controls[i].parentElement === controls[j].parentElement && controls[i].matches('.ui-inputfield, input') ) continue;
            const across = Math.min(boxes[i].right, boxes[j].right) - Math.max(boxes[i].left, boxes[j].left);
            const down = Math.min(boxes[i].bottom, boxes[j].bottom) - Math.max(boxes[i].top, boxes[j].top);
            if (across > 2 && down > 2) found.push('one on another: ' + controls[i].outerHTML.slice(0, 120) + ' and ' + controls[j].outerHTML.slice(0, 120));
          }
        return found.slice(0, 20);
      }""";

  @Test
  void in_northwinds_look(House house, Visitor sam) {
    look(house, sam, "northwind");
  }

  @Test
  void in_almajds_look(House house, Visitor sam) {
    look(house, sam, "almajd");
  }

  @Test
  void in_the_look_that_everybody_begins_with(House house, Visitor sam) {
    look(house, sam, Brand.found(house, "gallery").slug());
  }

  /** Without this nothing would say that the looks above see anything at all. */
  @Test
  void a_foreign_colour_and_an_overlap_are_seen(House house, Visitor sam) {
    sam.arrivesAs(Staff.of(house), house.baseUrl()).opens(house.baseUrl().resolve("/gallery"));
    Page page = sam.page();
    assertEquals(List.of(), page.evaluate(FOREIGN_COLOURS));
    assertEquals(List.of(), page.evaluate(FAULTS));
    page.evaluate("document.querySelector('#buttons button').style.background = '#3B82F6'");
    assertEquals(1, ((List<?>) page.evaluate(FOREIGN_COLOURS)).size());
    page.evaluate(
        "document.querySelectorAll('#buttons button')[1].style.marginInlineStart = '-4rem'");
    assertEquals(1, ((List<?>) page.evaluate(FAULTS)).size());
  }

  @Test
  void it_is_for_the_staff_alone(House house, Visitor nora) {
    Brand northwind = Brand.known(house, "northwind");
    nora.arrivesAs(northwind.signIn("nora@northwind.example"), northwind.at("/"));
    assertEquals(403, nora.statusOf(northwind.at("/gallery")));
  }

  private static void look(House house, Visitor sam, String slug) {
    URI host = house.baseUrl();
    Caller session = Staff.signIn(Caller.of(house), host.toString(), Staff.EMAIL);
    String id = Brand.known(house, slug).id();
    session.put("/api/v1/platform/entry", Map.of("tenant", id, "reason", "Gallery")).fine();
    sam.arrivesAs(session, host);
    List<String> problems = new ArrayList<>();
    for (String language : List.of("en", "ar"))
      for (String scheme : List.of("light", "dark")) {
        choose(sam.page(), host, language, scheme);
        sam.opens(host.resolve("/gallery?kind=x"));
        String where =
            slug.replaceAll("-.*", "").replace("gallery", "default")
                + "-"
                + scheme
                + "-"
                + language;
        faults(sam.page(), where, problems);
        Pictures.keep(sam.page(), "gallery-" + where);
      }
    onPhone(sam, host, problems);
    assertTrue(problems.isEmpty(), () -> String.join("\n", problems));
  }

  private static void faults(Page page, String where, List<String> problems) {
    note(problems, where, Accessibility.violations(page, "html"));
    note(problems, where, page.evaluate(FOREIGN_COLOURS));
    note(problems, where, page.evaluate(FAULTS));
    note(problems, where + ", menu", opened(page, ".lv-page-actions [data-menu]", "#m-gallery"));
    note(problems, where + ", dialog", opened(page, "[data-dialog-open]", DIALOG));
    page.locator("[id='inputs:choice']").click();
    note(problems, where + ", list", page.evaluate(FOREIGN_COLOURS));
    page.keyboard().press("Escape");
    page.locator("[id='inputs:wrong']").fill("x");
    page.locator("#inputs button[type=submit]").last().click();
    page.locator("#inputs .lv-error:visible").first().waitFor();
    note(problems, where + ", refused", page.evaluate(FOREIGN_COLOURS));
    page.locator("#buttons button").first().click();
    page.locator("#messages .lv-toast").first().waitFor();
    note(problems, where + ", message", page.evaluate(FOREIGN_COLOURS));
    page.locator("tbody .ui-chkbox-box").first().click();
    page.locator(".lv-bulk").waitFor();
    note(problems, where + ", chosen", page.evaluate(FOREIGN_COLOURS));
    Object wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
    if (((Number) wide).intValue() > 0) problems.add(where + " is wider than the window");
  }

  /** What is poor to read in what a button opens; Escape closes it again. */
  private static List<String> opened(Page page, String button, String what) {
    page.locator(button + ":visible").first().click();
    page.locator(what).first().waitFor();
    List<String> poor = Accessibility.poorContrasts(page, what);
    page.keyboard().press("Escape");
    page.waitForCondition(() -> !page.locator(what).first().isVisible());
    return poor;
  }

  private static void onPhone(Visitor sam, URI host, List<String> problems) {
    sam.page().setViewportSize(390, 844);
    for (String language : List.of("en", "ar")) {
      choose(sam.page(), host, language, "light");
      sam.opens(host.resolve("/gallery"));
      note(problems, "phone, " + language, sam.page().evaluate(FAULTS));
      Object wide = sam.page().evaluate("document.documentElement.scrollWidth - innerWidth");
      if (((Number) wide).intValue() > 0) problems.add("phone, " + language + " scrolls sideways");
    }
  }

  private static void choose(Page page, URI host, String language, String scheme) {
    String root = host.resolve("/").toString();
    page.context()
        .addCookies(
            List.of(
                new Cookie("lang", language).setUrl(root),
                new Cookie("scheme", scheme).setUrl(root)));
  }

  private static void note(List<String> problems, String where, Object found) {
    ((List<?>) found).forEach(one -> problems.add(where + ": " + one));
  }
}
