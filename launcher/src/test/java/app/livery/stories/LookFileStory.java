package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A look is carried from one brand to another: as a file, or by the platform's staff. */
@ExtendWith(HouseUnderTest.class)
class LookFileStory {
  private static final String TEAL = "#0f766e";

  @Test
  void a_look_leaves_as_a_file_and_another_brand_takes_it_in(
      House house, Visitor ada, Windows windows) {
    Brand from = Brand.found(house, "lending");
    wears(from, TEAL);
    ada.arrivesAs(from.admin(), from.at("/")).opens(from.at("/look"));
    menu(ada);
    Download file =
        ada.page().waitForDownload(() -> entry(ada.page(), "Export what is live").click());
    assertEquals(from.slug() + "-look.json", file.suggestedFilename());

    Brand to = Brand.found(house, "taking");
    Visitor bob = Visitor.of(house, windows).arrivesAs(to.admin(), to.at("/"));
    bob.opens(to.at("/look"));
    menu(bob);
    entry(bob.page(), "Import a file").click();
    bob.field("File").setInputFiles(file.path());
    bob.presses("Make it the draft");
    bob.sees("It is the draft now. Look it over, then publish.");
    assertEquals(TEAL, draftOf(to));
    assertEquals(TEAL, bob.page().locator("[data-look=primary]").first().inputValue());
  }

  @Test
  void a_file_of_something_else_is_refused_beside_its_field(House house, Visitor ada) {
    Brand brand = Brand.found(house, "mistaken");
    wears(brand, TEAL);
    ada.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/look"));
    menu(ada);
    entry(ada.page(), "Import a file").click();
    byte[] other = "{\"format\": 1, \"songs\": []}".getBytes(StandardCharsets.UTF_8);
    ada.field("File").setInputFiles(new FilePayload("songs.json", "application/json", other));
    ada.presses("Make it the draft");
    ada.seesAt("File", "That is no file of a look");
    assertEquals(TEAL, draftOf(brand));
  }

  @Test
  void staff_copy_a_look_from_one_brand_to_another(House house, Visitor sam) {
    Brand from = Brand.found(house, "pattern");
    wears(from, TEAL);
    Brand to = Brand.found(house, "copying");
    URI host = house.baseUrl();
    Caller session = Staff.signIn(Caller.of(house), host.toString(), Staff.EMAIL);
    session.put("/api/v1/platform/entry", Map.of("tenant", to.id(), "reason", "A look")).fine();
    sam.arrivesAs(session, host).opens(host.resolve("/look"));
    menu(sam);
    entry(sam.page(), "Copy from another tenant").click();
    sam.looksUp("Tenant", from.slug());
    Accessibility.check(sam.page());
    sam.presses("Make it the draft");
    sam.sees("It is the draft now. Look it over, then publish.");
    assertEquals(TEAL, draftOf(to));
  }

  @Test
  void whoever_may_have_no_css_is_told_that_it_was_left_out(House house, Visitor ada) {
    Brand brand = Brand.found(house, "plain");
    var file = (ObjectNode) brand.admin().get("/api/v1/look/file").fine().json();
    ((ObjectNode) file.at("/look")).put("css", ".lv-card { box-shadow: none }");
    var taken =
        brand.admin().put("/api/v1/look/draft/file", Map.of("edition", 0, "file", file)).fine();
    assertTrue(taken.json().at("/cssLeftOut").asBoolean(), taken.body());
    assertTrue(taken.json().at("/look/css").isNull(), taken.body());

    ada.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/look"));
    menu(ada);
    entry(ada.page(), "Import a file").click();
    byte[] sent = file.toString().getBytes(StandardCharsets.UTF_8);
    ada.field("File").setInputFiles(new FilePayload("look.json", "application/json", sent));
    ada.presses("Make it the draft");
    ada.sees("Its custom CSS was left out");
  }

  @Test
  void staff_copy_by_program_and_nobody_else_does(House house) {
    Brand from = Brand.found(house, "model");
    wears(from, TEAL);
    Brand to = Brand.found(house, "following");
    Map<String, Object> wish = Map.of("edition", 0, "tenant", from.id());
    assertEquals(403, to.admin().put("/api/v1/look/draft/copy", wish).status());
    Caller session = Staff.signIn(Caller.of(house), house.baseUrl().toString(), Staff.EMAIL);
    session.put("/api/v1/platform/entry", Map.of("tenant", to.id(), "reason", "A look")).fine();
    session.put("/api/v1/look/draft/copy", wish).fine();
    assertEquals(TEAL, draftOf(to));
    assertFalse(to.admin().get("/api/openapi.json").fine().body().contains("/look/draft/copy"));
  }

  private static void wears(Brand brand, String primary) {
    Caller admin = brand.admin();
    var draft = admin.get("/api/v1/look/draft").fine().json();
    var look = (ObjectNode) draft.at("/look").deepCopy();
    look.put("primary", primary);
    Map<String, Object> wish = Map.of("edition", draft.at("/edition").asInt(), "look", look);
    int edition = admin.put("/api/v1/look/draft", wish).fine().json().at("/edition").asInt();
    admin.post("/api/v1/look/publications", Map.of("edition", edition, "note", "")).fine();
  }

  private static String draftOf(Brand brand) {
    return brand.admin().get("/api/v1/look/draft").fine().json().at("/look/primary").asText();
  }

  private static void menu(Visitor visitor) {
    visitor.page().locator(".lv-page-actions [data-menu]").first().click();
  }

  private static Locator entry(Page page, String words) {
    return page.locator(".lv-menu:visible .lv-menu-item")
        .filter(new Locator.FilterOptions().setHasText(words));
  }
}
