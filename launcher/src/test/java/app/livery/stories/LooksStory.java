package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dark or light, wide or narrow, in this brand or that: it is made for each. */
@ExtendWith(HouseUnderTest.class)
class LooksStory {
  private static final String BACKGROUND =
      "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)";

  /** The button's colour, and the colour that the brand's own sheet gives it. */
  private static final String COLOURS =
      """
      async () => {
        const sheet = await (await fetch(document.getElementById('lv-brand').href)).text();
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = sheet.match(/--lv-primary:\\s*([^;}]+)/)[1];
        const button = document.querySelector('form button[type=submit]');
        return [getComputedStyle(button).backgroundColor, getComputedStyle(probe).color];
      }""";

  @Test
  void dark_stays_until_it_is_light_again(House house, Visitor nora, Windows windows) {
    Brand brand = Brand.found(house, "night");
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/overview"));
    assertTrue(brightness(nora.page()) > 200, "light at first");
    nora.page().getByLabel("Light or dark").click();
    assertTrue(brightness(nora.page()) < 80, "dark at once");
    nora.page().reload();
    assertTrue(brightness(nora.page()) < 80, "dark after a reload");
    nora.opens(brand.at("/users"));
    assertTrue(brightness(nora.page()) < 80, "dark on the next page");
    nora.page().getByLabel("Light or dark").click();
    nora.opens(brand.at("/overview"));
    assertTrue(brightness(nora.page()) > 200, "light again");

    Page owl = windows.open(windows.options().setColorScheme(ColorScheme.DARK));
    owl.navigate(brand.at("/sign-in").toString());
    assertTrue(brightness(owl) < 80, "dark where the system is");
    owl.getByText("Light or dark").click();
    owl.reload();
    assertTrue(brightness(owl) > 200, "light where the person wants it");
  }

  @Test
  @Look(width = 390, height = 844)
  void on_a_phone_the_drawer_opens_by_keyboard_and_by_touch(
      House house, Visitor nora, Windows windows) {
    Brand brand = Brand.found(house, "pocket");
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/overview"));
    Page page = nora.page();
    Locator menu = page.getByLabel("Menu", new Page.GetByLabelOptions().setExact(true));
    Locator users = page.locator("#nav a[href='/users']");
    assertThat(users).not().isInViewport();
    menu.focus();
    page.keyboard().press("Enter");
    assertThat(users).isInViewport();
    assertThat(menu).hasAttribute("aria-expanded", "true");
    assertThat(page.locator("#nav a").first()).isFocused();
    page.keyboard().press("Escape");
    assertThat(users).not().isInViewport();
    assertThat(menu).isFocused();

    Browser.NewContextOptions touch = windows.options().setHasTouch(true).setIsMobile(true);
    Page phone = windows.open(touch);
    new Visitor(house, phone).arrivesAs(brand.admin(), brand.at("/"));
    phone.navigate(brand.at("/overview").toString());
    phone.getByLabel("Menu", new Page.GetByLabelOptions().setExact(true)).tap();
    phone.locator("#nav a[href='/users']").tap();
    phone.waitForURL("**/users");
    phone.getByLabel("Menu", new Page.GetByLabelOptions().setExact(true)).tap();
    phone.touchscreen().tap(375, 600);
    assertThat(phone.locator("#nav a[href='/users']")).not().isInViewport();
  }

  @Test
  @Look(width = 390, height = 844)
  void on_a_phone_nothing_scrolls_sideways_and_each_cell_bears_its_label(
      House house, Visitor nora, Windows windows) {
    Brand brand = Brand.found(house, "narrowly");
    String id = brand.organisation("Harbour Capital Management and Partners of London", 5);
    brand.joins("Olivia", id, "OWNER");
    brand.invite(id, brand.email("somebody-with-a-very-long-name-indeed"), "MEMBER");
    brand.trialLink("Spring fair in the long hall behind the harbour", 10, 3);
    brand.offerLink("Deal", 5, 30, false);
    brand.code("HARBOUR-OF-THE-NORTH-2026", 14, 5);
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations"));
    List<Locator> cells = nora.row("Harbour").locator("td:visible").all();
    assertTrue(cells.size() > 4, "all cells show");
    // the first is the row's own name, the last its menu
    for (Locator cell : cells.subList(1, cells.size() - 1)) {
      assertThat(cell.locator(".ui-column-title")).isVisible();
      assertThat(cell).isInViewport();
    }
    for (String path : Walk.places(nora)) {
      nora.opens(brand.at(path));
      nora.fits();
    }
    for (String path : List.of("/profile", "/organisation/" + id, "/nothing-here")) {
      nora.opens(brand.at(path));
      nora.fits();
    }
    Visitor sam = Visitor.of(house, windows).arrivesAs(Staff.of(house), house.baseUrl());
    sam.opens(house.baseUrl().resolve("/platform/tenant/" + brand.id()));
    sam.fits();
    for (String path : Walk.places(sam)) {
      sam.opens(house.baseUrl().resolve(path));
      sam.fits();
    }
    Visitor stranger = Visitor.of(house, windows);
    for (String path : List.of("/", "/sign-in", "/sign-up", "/forgot", "/join/x")) {
      stranger.opens(brand.at(path));
      stranger.fits();
    }
  }

  @Test
  void each_brand_wears_its_own_colours(House house, Visitor stranger) {
    List<?> northwind = colours(stranger, Brand.known(house, "northwind"));
    List<?> almajd = colours(stranger, Brand.known(house, "almajd"));
    List<?> plain = colours(stranger, Brand.found(house, "plain"));
    for (List<?> each : List.of(northwind, almajd, plain)) {
      assertEquals(each.get(1), each.get(0), "the button wears the sheet's colour");
    }
    assertNotEquals(northwind, almajd);
    assertNotEquals(northwind, plain);
    assertNotEquals(almajd, plain);
  }

  private static List<?> colours(Visitor visitor, Brand brand) {
    visitor.opens(brand.at("/sign-in"));
    return (List<?>) visitor.page().evaluate(COLOURS);
  }

  /** How bright the page's ground is, from 0 to 255. */
  private static double brightness(Page page) {
    List<?> rgb = (List<?>) page.evaluate(BACKGROUND);
    return rgb.stream().mapToDouble(each -> ((Number) each).doubleValue()).average().orElse(-1);
  }
}
