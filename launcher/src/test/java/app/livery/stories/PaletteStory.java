package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One key opens the way to everything that one may go to, and to nothing else. */
@ExtendWith(HouseUnderTest.class)
class PaletteStory {
  @Test
  void an_admin_goes_to_pages_organisations_and_people_by_keyboard(House house, Visitor nora) {
    Brand brand = Brand.found(house, "jump");
    String id = brand.organisation("Harbour Capital", 3);
    brand.joins("Olivia", id, "OWNER");
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/overview"));
    goes(nora, "/", "harbour cap", "Harbour Capital");
    nora.isAt("/organisation/" + id);
    goes(nora, "Control+k", "olivi", "Olivia");
    nora.isAt("/users");
    nora.sees(brand.email("olivia"));
    goes(nora, "/", "trial li", "Trial links");
    nora.isAt("/trial-links");
    goes(nora, "Control+k", "create organi", "Create organisation");
    nora.isAt("/organisations");
    nora.page().locator(".ui-dialog:visible").waitFor();
  }

  @Test
  void it_opens_anywhere_but_in_a_field_and_gives_the_focus_back(House house, Visitor nora) {
    Brand brand = Brand.found(house, "focus");
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations"));
    Page page = nora.page();
    Locator search = page.locator(".lv-find input");
    search.focus();
    page.keyboard().press("/");
    assertThat(search).hasValue("/");
    assertThat(page.locator("#palette")).not().hasAttribute("open", "");
    page.keyboard().press("Control+k");
    assertThat(page.locator("#palette-find")).isFocused();
    page.keyboard().press("Escape");
    assertThat(search).isFocused();
    page.locator(".lv-search").click();
    page.locator("#palette-find").fill("zzzzzz");
    nora.sees("Nothing matches.");
  }

  @Test
  void staff_find_tenants_organisations_and_people_of_all(House house, Visitor sam) {
    Brand brand = Brand.found(house, "wide");
    String id = brand.organisation("Windward " + brand.slug(), 3);
    brand.joins("Olivia", id, "OWNER");
    sam.arrivesAs(Staff.of(house), house.baseUrl());
    sam.opens(house.baseUrl().resolve("/platform/overview"));
    goes(sam, "/", brand.slug(), "Wide");
    sam.isAt("/platform/tenant/" + brand.id());
    Recovery.eventually(
        "it is folded",
        () -> found(sam, "windward " + brand.slug()).contains("Windward " + brand.slug()));
    goes(sam, "Control+k", brand.email("olivia"), "Olivia");
    sam.isAt("/platform/users");
    sam.sees(brand.email("olivia"));
  }

  @Test
  void a_member_finds_what_a_member_may_see(House house, Windows windows) {
    Brand brand = Brand.found(house, "narrow");
    String ours = brand.organisation("Harbour", 5);
    brand.organisation("Competitor", 5);
    brand.joins("Olivia", ours, "OWNER");
    Visitor member = Visitor.of(house, windows);
    member.arrivesAs(brand.joins("Mia", ours, "MEMBER"), brand.at("/")).opens(brand.at("/home"));
    assertEquals(List.of(), found(member, "competitor"));
    assertEquals(List.of(), found(member, "olivia"));
    assertEquals(List.of(), found(member, brand.slug()));
    assertEquals(List.of(), found(member, "organisations"));
    assertEquals(List.of(), found(member, "northwind"));
    assertEquals(List.of("Home"), found(member, "home"));
    assertFalse(found(member, "").contains("API keys"), "keys are for admins");

    Visitor viewer = Visitor.of(house, windows);
    viewer.arrivesAs(brand.joins("Vera", ours, "VIEWER"), brand.at("/")).opens(brand.at("/home"));
    assertEquals(List.of("Home"), found(viewer, ""));
    assertEquals(403, brand.stranger().get("/palette?q=a").status());
  }

  @Test
  void an_admin_of_one_brand_finds_nothing_of_another(House house, Visitor nora) {
    Brand ours = Brand.found(house, "near");
    Brand theirs = Brand.found(house, "far");
    theirs.organisation("Distant Shores", 2);
    nora.arrivesAs(ours.admin(), ours.at("/")).opens(ours.at("/overview"));
    assertEquals(List.of(), found(nora, "distant"));
    assertEquals(List.of(), found(nora, theirs.slug()));
    assertTrue(found(nora, "").contains("Organisations"));
  }

  /** Opens the palette with this key, types, and takes the first that bears the name. */
  private static void goes(Visitor visitor, String key, String words, String name) {
    Page page = visitor.page();
    page.keyboard().press(key);
    page.locator("#palette-find").fill(words);
    Locator wanted =
        page.locator("#palette-list .lv-palette-item[aria-selected=true]")
            .filter(new Locator.FilterOptions().setHasText(name));
    assertThat(wanted).isVisible();
    page.keyboard().press("Enter");
  }

  /** The names that the palette offers for these words. */
  private static List<String> found(Visitor visitor, String words) {
    Object names =
        visitor
            .page()
            .evaluate(
                "async words => (await (await fetch('/palette?q=' + encodeURIComponent(words))).json())"
                    + ".flatMap(group => group.items.map(item => item.name))",
                words);
    return ((List<?>) names).stream().map(String::valueOf).toList();
  }
}
