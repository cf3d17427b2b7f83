package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import app.livery.launcher.Mail;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A brand's admin writes what their letters say, looks at it, tries it out, and goes back. */
@ExtendWith(HouseUnderTest.class)
class MailTemplateStory {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String BODY = "<h1>Ahoy {{name}}</h1><p><a href=\"{{link}}\">Board</a></p>";

  @Test
  void an_admin_writes_an_invite_and_people_read_it(House house, Visitor admin) {
    Brand brand = Brand.found(house, "words");
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/mail-templates"));
    admin.sees("Templates");
    admin.opens(brand.at("/mail-template/INVITE/en"));
    admin.types("Subject", "Ahoy from {{brand}}");
    admin.types("Body", BODY);
    FrameLocator letter = admin.page().frameLocator("iframe[name=preview]");
    PlaywrightAssertions.assertThat(letter.locator("h1")).hasText("Ahoy Mona Haddad");
    admin.presses("Dark");
    PlaywrightAssertions.assertThat(letter.locator("body"))
        .hasCSS("background-color", Pattern.compile("rgb\\(\\d{1,2}, \\d{1,2}, \\d{1,2}\\)"));
    admin.presses("Send test to me");
    admin.sees("A test is on its way to");
    Mail test = mailed(house, brand.adminEmail(), "Ahoy from " + brand.name());
    assertTrue(test.html().contains("Ahoy Mona Haddad"), test.html());
    admin.presses("Save template");
    admin.sees("The template is saved.");
    admin.sees("Your words");
    String organisation = brand.organisation("Harbour", 3);
    brand.invite(organisation, brand.email("mona"), "MEMBER");
    Mail invite = mailed(house, brand.email("mona"), "Ahoy from " + brand.name());
    assertTrue(invite.html().contains("Board") && !invite.link("/join/").isEmpty());
    admin.page().locator(".lv-page-actions .lv-row-menu").first().click();
    admin.page().locator(".lv-menu-item[data-dialog-open=reset]").click();
    admin.sees("Your words are lost");
    admin.presses("Reset to standard");
    admin.sees("The template says the standard words again.");
  }

  @Test
  void of_two_admins_the_second_keeps_their_words_and_sees_the_firsts(
      House house, Visitor ada, Windows windows) {
    Brand brand = Brand.found(house, "twice");
    Visitor bob = Visitor.of(house, windows);
    ada.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/mail-template/INVITE/en"));
    bob.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/mail-template/INVITE/en"));
    ada.types("Subject", "Ahoy from {{brand}}");
    ada.presses("Save template");
    ada.sees("The template is saved.");
    bob.types("Subject", "Hello from {{brand}}");
    bob.presses("Save template");
    bob.sees("has saved something else meanwhile.");
    PlaywrightAssertions.assertThat(bob.field("Subject")).hasValue("Hello from {{brand}}");
    bob.page().getByText("Show what stands there now").click();
    bob.sees("Ahoy from {{brand}}");
    Accessibility.check(bob.page());
    bob.presses("Go on from that");
    PlaywrightAssertions.assertThat(bob.field("Subject")).hasValue("Ahoy from {{brand}}");
    bob.types("Subject", "Hello again from {{brand}}");
    bob.presses("Save template");
    bob.sees("The template is saved.");
  }

  @Test
  void what_cannot_be_filled_in_is_said_beside_its_field(House house, Visitor admin) {
    Brand brand = Brand.found(house, "unknown");
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/mail-template/RESET/en"));
    admin.types("Subject", "Hi {{nmae}}");
    admin.presses("Save template");
    admin.seesAt("Subject", "There is nothing to fill in for {{nmae}}.");
    admin.types("Subject", "Hi {{name}}");
    admin.types("Body", "<p>No link</p>");
    admin.presses("Save template");
    admin.seesAt("Body", "Without its link nobody can do anything with this mail.");
  }

  @Test
  void a_field_that_is_not_there_is_said_while_it_is_written(House house, Visitor admin) {
    Brand brand = Brand.found(house, "writing");
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/mail-template/RESET/ar"));
    FrameLocator letter = admin.page().frameLocator("iframe[name=preview]");
    PlaywrightAssertions.assertThat(letter.locator("html")).hasAttribute("dir", "rtl");
    admin.types("Subject", "أهلًا {{nmae}}");
    admin.sees("There is nothing to fill in for {{nmae}}.");
    admin.types("Subject", "أهلًا ");
    admin.field("Subject").press("End");
    admin.presses("{{name}}");
    PlaywrightAssertions.assertThat(admin.field("Subject")).hasValue("أهلًا {{name}}");
    admin.seesNot("There is nothing to fill in");
  }

  @Test
  void a_preview_runs_nothing_and_is_kept_nowhere(House house) {
    Brand brand = Brand.found(house, "frame");
    Caller.Answer shown = brand.admin().get("/mail-preview/INVITE/ar?scheme=dark").fine();
    assertEquals("no-store", shown.header("Cache-Control").orElse(""));
    String policy = shown.header("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("default-src 'none'") && policy.contains("sandbox"), policy);
    assertTrue(shown.body().contains("dir=\"rtl\"") && shown.body().contains("@media all"));
    assertEquals(404, brand.stranger().get("/mail-preview/INVITE/en").status());
  }

  private static Mail mailed(House house, String email, String subject) {
    return house.mailbox().await(email, mail -> mail.subject().equals(subject), PATIENCE);
  }
}
