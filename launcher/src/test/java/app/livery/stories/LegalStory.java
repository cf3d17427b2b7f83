package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import app.livery.launcher.Mail;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An admin says where terms and privacy stand; whoever comes by finds them at the foot. */
@ExtendWith(HouseUnderTest.class)
class LegalStory {
  private static final String TERMS = "https://harbour.example/terms";

  @Test
  void what_an_admin_saves_stands_at_the_foot_of_every_public_page(
      House house, Visitor admin, Windows windows) {
    Brand brand = Brand.found(house, "papers");
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/legal"));
    admin.sees("There is nothing to show yet.");
    admin.types("Terms", "harbour.example/terms");
    admin.presses("Save");
    admin.seesAt("Terms", "Give a whole address that begins with https://");
    admin.types("Terms", TERMS);
    admin.types("Privacy", "https://harbour.example/privacy");
    admin.types("Support address", "help@harbour.example");
    Accessibility.check(admin.page());
    admin.presses("Save");
    admin.sees("Every page shows it from now on.");
    assertThat(admin.page().locator("#foot .lv-legal a")).hasCount(3);

    Visitor guest = Visitor.of(house, windows);
    for (String path : new String[] {"/", "/sign-in", "/sign-up", "/nowhere-at-all"}) {
      guest.opens(brand.at(path));
      Locator foot = guest.page().locator("footer .lv-legal");
      assertThat(foot.getByText("Terms")).hasAttribute("href", TERMS);
      assertThat(foot.locator("a[href='mailto:help@harbour.example']")).isVisible();
    }
    guest.opens(brand.at("/sign-up"));
    guest.sees("By signing up you agree to:");
    Accessibility.check(guest.page());
    admin.opens(brand.at("/overview"));
    admin.page().locator("[data-menu=me-menu]").click();
    assertThat(admin.page().locator("#me-menu").getByText("Privacy")).isVisible();
  }

  @Test
  void letters_say_it_too(House house) {
    Brand brand = Brand.found(house, "letters");
    brand.admin().put("/api/v1/legal", wish(brand, "terms", TERMS)).fine();
    brand.invite(brand.organisation("Harbour", 3), brand.email("mona"), "MEMBER");
    Mail mail =
        house
            .mailbox()
            .await(
                brand.email("mona"),
                each -> each.text().contains("/join/"),
                Duration.ofSeconds(20));
    assertTrue(mail.text().contains("Terms: " + TERMS), mail.text());
  }

  @Test
  @Look(language = "ar", dark = true, width = 390, height = 844)
  void on_a_phone_in_arabic_and_dark_it_fits(House house, Visitor admin) {
    Brand brand = Brand.known(house, "almajd");
    admin.arrivesAs(brand.signIn("maha@almajd.example"), brand.at("/")).opens(brand.at("/legal"));
    admin.seesTitle("الشؤون القانونية والدعم");
    admin.fits();
    Accessibility.check(admin.page());
  }

  @Test
  void a_program_reads_and_changes_them_and_is_told_what_is_none(House house) {
    Brand brand = Brand.found(house, "program");
    brand.admin().put("/api/v1/legal", wish(brand, "terms", TERMS)).fine();
    assertEquals(TERMS, brand.admin().get("/api/v1/legal").fine().json().at("/terms").asText());
    Caller.Answer refused =
        brand.admin().put("/api/v1/legal", wish(brand, "imprint", "javascript:alert(1)"));
    assertEquals(422, refused.status(), refused.body());
    assertEquals("imprint", refused.json().at("/errors/0/field").asText());
    assertTrue(brand.stranger().get("/sign-in").fine().body().contains(TERMS));
  }

  @Test
  void of_two_admins_the_second_sees_what_the_first_has_saved(
      House house, Visitor ada, Windows windows) {
    Brand brand = Brand.found(house, "twofold");
    Visitor bob = Visitor.of(house, windows);
    ada.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/legal"));
    bob.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/legal"));
    ada.types("Terms", TERMS);
    ada.presses("Save");
    ada.sees("Every page shows it from now on.");
    bob.types("Terms", "https://other.example/terms");
    bob.presses("Save");
    bob.sees("has saved something else meanwhile.");
    assertThat(bob.field("Terms")).hasValue("https://other.example/terms");
    Accessibility.check(bob.page());
    bob.presses("Save mine instead");
    bob.sees("Every page shows it from now on.");
    String refused =
        brand.admin().put("/api/v1/legal", Map.of("version", "0", "terms", TERMS)).body();
    assertTrue(refused.contains("legal-links-moved"), refused);
  }

  private static Map<String, Object> wish(Brand brand, String name, String link) {
    var now = brand.admin().get("/api/v1/legal").fine().json();
    return Map.of("version", now.at("/version").asText(), name, link);
  }
}
