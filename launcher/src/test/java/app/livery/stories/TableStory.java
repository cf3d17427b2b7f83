package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.livery.launcher.House;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A table is searched, filtered, sorted, paged, sent to a colleague and taken along. */
@ExtendWith(HouseUnderTest.class)
class TableStory {
  private static final String SUSPENDED = "?status=SUSPENDED";

  @Test
  void a_search_stands_in_the_address_and_a_colleague_sees_the_same(
      House house, Visitor nora, Windows windows) {
    Brand brand = filled(house, "searched", 3);
    brand.organisation("Needle & Thread", 2);
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations"));
    counts(nora, "5 organisations");
    search(nora).pressSequentially("needle & t");
    counts(nora, "1 organisation");
    nora.sees("Needle & Thread");
    nora.seesNot("Firm 2");
    nora.page().waitForURL(Pattern.compile(".*\\?q=needle\\+%26\\+t$"));
    nora.page().reload();
    counts(nora, "1 organisation");
    assertEquals("needle & t", search(nora).inputValue());

    Visitor colleague = Visitor.of(house, windows);
    colleague.arrivesAs(brand.signIn(brand.adminEmail()), brand.at("/"));
    colleague.page().navigate(nora.page().url());
    counts(colleague, "1 organisation");
    colleague.sees("Needle & Thread");
  }

  @Test
  void filters_are_chips_that_come_and_go(House house, Visitor nora) {
    Brand brand = filled(house, "chips", 3);
    brand.sql(
        "update organisation set status = 'SUSPENDED', status_reason = 'x', status_by = 'x',"
            + " status_at = now() where name = 'Firm 2'");
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations"));
    Locator chips = nora.page().locator("#organisations .lv-chips");
    chips.getByText("Status").click();
    nora.page().locator(".lv-menu:visible .lv-menu-item").getByText("Suspended").click();
    counts(nora, "1 organisation");
    nora.sees("Firm 2");
    assertThat(chips.locator(".lv-chip-on")).containsText("Status: Suspended");
    nora.page().waitForURL(Pattern.compile(".*" + Pattern.quote(SUSPENDED) + "$"));
    nora.page().reload();
    assertThat(chips.locator(".lv-chip-on")).containsText("Status: Suspended");
    chips.getByLabel("Remove the filter Status").click();
    counts(nora, "4 organisations");
    assertThat(chips.locator(".lv-chip-on")).hasCount(0);
    nora.page().waitForURL(brand.at("/organisations").toString());
  }

  @Test
  void sort_and_page_stand_in_the_address_too(House house, Visitor nora) {
    Brand brand = filled(house, "paged", 30);
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations"));
    counts(nora, "31 organisations");
    nora.sees("1–25 of 31");
    Locator name = nora.page().locator("th").filter(new Locator.FilterOptions().setHasText("Name"));
    name.click();
    assertThat(first(nora)).containsText("Firm 1");
    nora.page().waitForURL(Pattern.compile(".*\\?sort=name$"));
    name.click();
    assertThat(first(nora)).containsText("Trial");
    nora.page().waitForURL(Pattern.compile(".*\\?sort=-name$"));
    nora.page().locator(".ui-paginator-next").click();
    nora.sees("26–31 of 31");
    nora.page().waitForURL(Pattern.compile(".*\\?sort=-name&page=2$"));
    String shown = names(nora);
    nora.page().reload();
    nora.sees("26–31 of 31");
    assertEquals(shown, names(nora));
    nora.opens(brand.at("/organisations?sort=-name&page=99"));
    counts(nora, "31 organisations");
    assertThat(first(nora)).isVisible();
    nora.opens(brand.at("/organisations?sort=nonsense&page=x&rows=-3&kind="));
    counts(nora, "31 organisations");
  }

  @Test
  void a_filter_that_does_not_exist_is_a_calm_page(House house, Visitor nora) {
    Brand brand = Brand.found(house, "purple");
    nora.arrivesAs(brand.admin(), brand.at("/"));
    assertEquals(400, nora.statusOf(brand.at("/organisations?status=PURPLE")));
    nora.sees("That is none of this filter's values.");
  }

  @Test
  void an_empty_table_says_why_and_what_to_do(House house, Visitor nora) {
    Brand brand = Brand.found(house, "bare");
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/invites"));
    nora.sees("No invites yet");
    nora.page().locator(".lv-empty-actions button").click();
    nora.page().locator(".ui-dialog:visible").waitFor();
    nora.page().keyboard().press("Escape");
    brand.organisation("Harbour", 2);
    nora.opens(brand.at("/organisations?status=SUSPENDED"));
    nora.sees("Nothing matches");
    nora.page().locator(".lv-empty-actions button").click();
    nora.sees("Harbour");
    counts(nora, "2 organisations");
    search(nora).pressSequentially("zzz");
    nora.sees("Nothing matches");
    counts(nora, "0 organisations");
  }

  @Test
  void columns_can_be_put_away(House house, Visitor nora) {
    Brand brand = filled(house, "columns", 2);
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations"));
    Locator head =
        nora.page()
            .locator("th:visible")
            .filter(new Locator.FilterOptions().setHasText("Currency"));
    assertThat(head).hasCount(1);
    nora.page().getByLabel("Columns").first().click();
    Locator chooser = nora.page().locator(".ui-columntoggler:visible");
    chooser.getByText("Currency").click();
    assertThat(head).hasCount(0);
    nora.seesNot("GBP");
    chooser.getByText("Currency").click();
    assertThat(head).hasCount(1);
  }

  @Test
  void a_rows_menu_is_worked_by_keyboard(House house, Visitor nora) {
    Brand brand = filled(house, "keys", 2);
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations?sort=name"));
    Page page = nora.page();
    Locator button = nora.row("Firm 1").locator(".lv-row-menu");
    button.focus();
    page.keyboard().press("Enter");
    Locator items = page.locator(".lv-menu:visible [role=menuitem]");
    assertThat(items.nth(0)).isFocused();
    assertThat(button).hasAttribute("aria-expanded", "true");
    page.keyboard().press("ArrowDown");
    assertThat(items.nth(1)).isFocused();
    page.keyboard().press("End");
    assertThat(items.last()).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(items.nth(0)).isFocused();
    page.keyboard().press("Escape");
    assertThat(button).isFocused();
    assertThat(button).hasAttribute("aria-expanded", "false");
    page.keyboard().press("Enter");
    page.keyboard().press("Enter");
    nora.seesTitle("Firm 1");
  }

  /** A brand with so many organisations: Firm 1, Firm 2 and so on. */
  static Brand filled(House house, String word, int organisations) {
    Brand brand = Brand.found(house, word);
    for (int i = 1; i <= organisations; i++) {
      brand.organisation("Firm " + i, i);
    }
    return brand;
  }

  private static Locator search(Visitor visitor) {
    return visitor.page().locator(".lv-find input");
  }

  private static void counts(Visitor visitor, String words) {
    assertThat(visitor.page().locator(".lv-count").first()).hasText(words);
  }

  private static Locator first(Visitor visitor) {
    return visitor.page().locator("tbody tr:visible").first();
  }

  private static String names(Visitor visitor) {
    String names = String.join(" ", visitor.page().locator("tbody .lv-cell-name").allInnerTexts());
    assertFalse(names.isBlank());
    return names;
  }
}
