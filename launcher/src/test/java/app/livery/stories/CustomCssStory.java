package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An admin writes CSS: it is tried at once, refused where it must be, and never hides the banner.
 */
@ExtendWith(HouseUnderTest.class)
class CustomCssStory {
  private static final String ROUND = ".lv-public-card { border-radius: 33px }";

  /** Whatever one would try in order not to be seen. */
  private static final String HIDING =
      ".lv-banner, .lv-banner *, .lv-public-tools, body, html, * { display: none !important }"
          + " body { opacity: 0 !important; transform: translate(-9999px) !important }"
          + " .lv-shell::before { content: ''; position: fixed; inset: 0; z-index: 50;"
          + " display: block !important; background: white }";

  @Test
  void what_is_typed_shows_at_once_and_to_everybody_once_it_is_published(
      House house, Visitor admin, Windows windows) {
    Brand brand = allowed(house, "typed");
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/look"));
    admin.types("Custom CSS", ROUND);
    assertThat(card(admin)).hasCSS("border-radius", "33px");
    admin.types("Custom CSS", ROUND + "\n.lv-hero { background: url(//evil.example/x) }");
    admin.seesAt("Custom CSS", "Line 2, column 24: url(//evil.example/x)");
    assertThat(card(admin)).hasCSS("border-radius", "33px");
    admin.presses("Save draft");
    assertThat(admin.page().locator("[data-field=css] span.lv-error"))
        .containsText("Line 2, column 24");
    admin.types("Custom CSS", ROUND);
    Accessibility.check(admin.page());
    admin.presses("Publish");
    admin.sees("Custom CSS none →");
    admin.presses("Publish");
    admin.sees("Version 1 is live.");

    Visitor guest = Visitor.of(house, windows);
    guest.opens(brand.at("/sign-in"));
    assertThat(guest.page().locator(".lv-public-card")).hasCSS("border-radius", "33px");
    Caller.Answer sheet = brand.stranger().get(customOf(brand));
    assertEquals("public, max-age=31536000, immutable", sheet.header("Cache-Control").orElse(""));
    Staff.of(house).delete(feature(brand)).fine();
    guest.opens(brand.at("/sign-in"));
    assertThat(guest.page().locator("#lv-custom")).hasCount(0);
    admin.opens(brand.at("/look"));
    admin.sees("Custom CSS: not part of your plan. Ask your provider.");
    assertThat(admin.page().locator("[data-custom]")).isDisabled();
  }

  @Test
  void nothing_hides_who_acts_for_whom(House house, Visitor sam) {
    Brand brand = allowed(house, "hiding");
    wears(brand, HIDING);
    Caller staff = Caller.of(house).with("Origin", house.baseUrl().toString()).keepingCookies();
    staff
        .put("/api/v1/sessions/current", Map.of("email", Staff.EMAIL, "password", Staff.PASSWORD))
        .fine();
    sam.arrivesAs(staff, house.baseUrl());
    sam.opens(house.baseUrl().resolve("/platform/tenant/" + brand.id()));
    sam.presses("Enter");
    sam.types("Reason", "To see what can be seen");
    sam.page().locator(".ui-dialog:visible button[type=submit]").click();
    Locator banner = sam.page().locator(".lv-banner");
    assertThat(banner).isVisible();
    assertThat(sam.page().locator("#lv-custom")).hasCount(1);
    assertTrue((Boolean) banner.evaluate(ON_TOP), "something lies over the banner");
  }

  @Test
  void nothing_hides_the_foot_of_a_public_page(House house, Visitor guest) {
    Brand brand = allowed(house, "footing");
    wears(brand, HIDING);
    guest.opens(brand.at("/sign-in"));
    Locator foot = guest.page().locator(".lv-public-tools");
    assertThat(foot).isVisible();
    assertTrue((Boolean) foot.evaluate(ON_TOP), "something lies over the foot");
  }

  @Test
  void a_program_is_told_line_and_column(House house) {
    Brand brand = allowed(house, "program");
    Map<String, Object> look = lookOf(".a{b:c}\n@import 'x';");
    Caller.Answer refused =
        brand.admin().put("/api/v1/look/draft", Map.of("edition", 0, "look", look));
    assertEquals(422, refused.status(), refused.body());
    assertEquals("css", refused.json().at("/errors/0/field").asText(), refused.body());
    assertTrue(
        refused.body().contains("Line 2, column 1: @import cannot be used."), refused.body());
  }

  private static final String ON_TOP =
      "e => { const b = e.getBoundingClientRect();"
          + " return e.contains(document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2)); }";

  private static Brand allowed(House house, String word) {
    Brand brand = Brand.found(house, word);
    Staff.of(house).put(feature(brand), null).fine();
    return brand;
  }

  private static String feature(Brand brand) {
    return "/api/v1/platform/tenants/" + brand.id() + "/features/CUSTOM_CSS";
  }

  private static Map<String, Object> lookOf(String css) {
    return Map.of(
        "primary", "#0f766e",
        "accent", "#0d9488",
        "tone", "BRAND",
        "navigation", "LIGHT",
        "radius", 8,
        "density", "NORMAL",
        "typeface", "INTER",
        "backdrop", "GLOW",
        "css", css);
  }

  private static void wears(Brand brand, String css) {
    JsonNode draft =
        brand
            .admin()
            .put("/api/v1/look/draft", Map.of("edition", 0, "look", lookOf(css)))
            .fine()
            .json();
    int edition = draft.at("/edition").asInt();
    brand.admin().post("/api/v1/look/publications", Map.of("edition", edition, "note", "")).fine();
  }

  private static Locator card(Visitor admin) {
    FrameLocator frame = admin.page().frameLocator("iframe[data-preview=sign-in]");
    return frame.locator(".lv-public-card");
  }

  private static String customOf(Brand brand) {
    String page = brand.stranger().get("/sign-in").fine().body();
    Matcher link = Pattern.compile("href=\"(/brand/[0-9a-f]+/custom\\.css)\"").matcher(page);
    assertTrue(link.find(), page);
    return link.group(1);
  }
}
