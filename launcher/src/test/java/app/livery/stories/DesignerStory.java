package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An admin gives a brand its looks: tries, publishes, goes back; nobody else's looks move. */
@ExtendWith(HouseUnderTest.class)
class DesignerStory {
  private static final String TEAL = "#0f766e";
  private static final String TEAL_AS_SHOWN = "rgb(15, 118, 110)";

  @Test
  void a_colour_is_tried_published_and_taken_back(House house, Visitor admin, Windows windows) {
    Brand brand = Brand.found(house, "painted");
    Brand other = Brand.found(house, "untouched");
    String before = sheetOf(brand);
    String othersBefore = sheetOf(other);
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/look"));
    paints(admin, TEAL);
    assertThat(button(admin, "sign-in", "Sign in")).hasCSS("background-color", TEAL_AS_SHOWN);
    assertThat(mailButton(admin)).hasAttribute("style", Pattern.compile(".*" + TEAL + ".*"));
    assertEquals(before, sheetOf(brand), "nobody sees what is only tried");

    admin.presses("Publish");
    admin.sees("Main colour #4f46e5 → " + TEAL);
    admin.types("Note", "Spring");
    admin.presses("Publish");
    admin.sees("Version 1 is live.");
    assertNotEquals(before, sheetOf(brand));
    assertEquals(othersBefore, sheetOf(other));
    Visitor stranger = Visitor.of(house, windows);
    stranger.opens(brand.at("/sign-in"));
    Locator signIn =
        stranger
            .page()
            .getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true));
    assertThat(signIn).hasCSS("background-color", TEAL_AS_SHOWN);

    paints(admin, "#be185d");
    admin.presses("Publish");
    admin.sees("From the next page on");
    admin.presses("Publish");
    admin.sees("Version 2 is live.");
    admin.presses("Roll back to version 1");
    admin.sees("The draft stays as it is.");
    admin.presses("Roll back");
    admin.sees("Version 1 is live again.");
    stranger.opens(brand.at("/sign-in"));
    assertThat(signIn).hasCSS("background-color", TEAL_AS_SHOWN);
    admin.opens(brand.at("/audit"));
    admin.sees("Look rolled back");
    admin.sees("Main colour #be185d → " + TEAL);
  }

  @Test
  void the_preview_turns_dark_arabic_and_small(House house, Visitor admin) {
    Brand brand = Brand.found(house, "turned");
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/look"));
    paints(admin, TEAL);
    admin.presses("Dark");
    assertThat(frame(admin, "console").locator("html")).hasAttribute("data-scheme", "dark");
    admin.page().locator("[data-preview-language=ar]").click();
    assertThat(frame(admin, "console").locator("html")).hasAttribute("dir", "rtl");
    assertThat(frame(admin, "mail").locator("html")).hasAttribute("dir", "rtl");
    admin.presses("Phone");
    assertThat(admin.page().locator("iframe[data-preview=console]")).hasCSS("width", "390px");
    assertThat(admin.page().locator("html")).hasAttribute("lang", "en");
  }

  @Test
  void what_is_shifted_and_what_looks_like_danger_is_told(House house, Visitor admin) {
    Brand brand = Brand.found(house, "told");
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/look"));
    paints(admin, "#dc2626");
    admin.sees("This colour looks like danger.");
    paints(admin, "#facc15");
    admin.sees("This colour looks like a warning.");
    admin.sees("Links and other words in this colour are darkened");
    admin.page().locator("[data-look=primary]").fill("teal");
    admin.sees("A colour is written as #rgb or #rrggbb");
    admin.presses("Save draft");
    admin.seesAt("Main colour", "A colour is written as #rgb or #rrggbb");
    Accessibility.check(admin.page());
  }

  @Test
  void a_draft_that_somebody_else_changed_is_not_lost(House house, Visitor ada, Windows windows) {
    Brand brand = Brand.found(house, "shared");
    ada.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/look"));
    Visitor bob = Visitor.of(house, windows);
    bob.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/look"));
    paints(ada, TEAL);
    ada.presses("Save draft");
    ada.sees("Draft saved.");
    paints(bob, "#be185d");
    bob.presses("Save draft");
    bob.sees("Somebody else has changed the draft meanwhile");
    bob.opens(brand.at("/look"));
    assertThat(bob.page().locator("[data-look=primary]")).hasValue(TEAL);
  }

  @Test
  @Look(language = "ar", dark = true, width = 390, height = 844)
  void on_a_phone_in_arabic_and_dark_it_fits_and_can_be_used(House house, Visitor admin) {
    Brand brand = Brand.known(house, "almajd");
    admin.arrivesAs(brand.signIn("maha@almajd.example"), brand.at("/")).opens(brand.at("/look"));
    admin.seesTitle("المظهر");
    admin.fits();
    paints(admin, TEAL);
    admin.sees("حفظ المسودة");
    Accessibility.check(admin.page());
  }

  @Test
  void a_logo_is_shown_before_and_after_it_is_published(
      House house, Visitor admin, Windows windows) {
    Brand brand = Brand.found(house, "signed");
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/look"));
    brings(admin, "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
    admin.sees("The drawing holds more than shapes (script).");
    admin.page().keyboard().press("Escape");
    brings(
        admin,
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'><path fill='#0f766e' d='M0 0h90v30z'/></svg>");
    admin.sees("The picture is in the draft.");
    assertThat(frame(admin, "sign-in").locator(".lv-public-brand img").first())
        .hasAttribute("src", Pattern.compile("/brand/picture/.*svg"));
    admin.presses("Publish");
    admin.sees("From the next page on");
    admin.presses("Publish");
    admin.sees("Version 1 is live.");
    Visitor stranger = Visitor.of(house, windows);
    stranger.opens(brand.at("/sign-in"));
    Locator logo = stranger.page().locator(".lv-public-brand .lv-logo-light");
    assertThat(logo).isVisible();
    var answer = brand.stranger().get(logo.getAttribute("src"));
    assertEquals(
        "default-src 'none'; sandbox", answer.header("Content-Security-Policy").orElse(""));
    assertEquals("nosniff", answer.header("X-Content-Type-Options").orElse(""));
    Brand other = Brand.known(house, "northwind");
    assertEquals(404, other.stranger().get(logo.getAttribute("src")).status());
  }

  private static void brings(Visitor admin, String drawing) {
    admin.presses("Choose a picture: Logo");
    admin
        .page()
        .locator(".ui-dialog:visible input[type=file]")
        .setInputFiles(
            new FilePayload("logo.svg", "image/svg+xml", drawing.getBytes(StandardCharsets.UTF_8)));
    admin.presses("Use picture");
  }

  /** Types a colour and waits until the preview wears it. */
  private static void paints(Visitor admin, String colour) {
    admin.page().locator("[data-look=primary]").fill(colour);
    assertThat(admin.page().locator("[data-previews]"))
        .hasAttribute(
            "data-shows", colour, new LocatorAssertions.HasAttributeOptions().setTimeout(15_000));
  }

  private static Locator button(Visitor admin, String frame, String words) {
    return frame(admin, frame)
        .locator("button.lv-button-primary")
        .filter(new Locator.FilterOptions().setHasText(words))
        .first();
  }

  private static Locator mailButton(Visitor admin) {
    return frame(admin, "mail").locator("a.button").first();
  }

  private static FrameLocator frame(Visitor admin, String name) {
    return admin.page().frameLocator("iframe[data-preview=" + name + "]");
  }

  /** The address of the sheet that strangers get; it names its content. */
  private static String sheetOf(Brand brand) {
    String page = brand.stranger().get("/sign-in").body();
    var found = Pattern.compile("/brand/\\w+/theme\\.css").matcher(page);
    assertTrue(found.find(), page);
    return found.group();
  }
}
