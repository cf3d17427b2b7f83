package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import app.livery.launcher.Mail;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People sign in and out, forget passwords, try those of others, and change where they work. */
@ExtendWith(HouseUnderTest.class)
class AccountStory {
  private static final String NO_MATCH = "Address and password do not match";
  private static final String OTHER = "seven-lamps-in-a-row";

  @Test
  void a_wrong_password_is_refused_in_the_same_words_as_an_unknown_address(
      House house, Visitor tom) {
    Brand brand = Brand.found(house, "words");
    brand.joins("Olivia", brand.organisation("Harbour", 1), "OWNER");
    tom.signsIn(brand.at("/sign-in"), brand.email("olivia"), "not-her-password");
    tom.seesAt("Password", NO_MATCH);
    String wrong = tom.complaint();
    tom.signsIn(brand.at("/sign-in"), brand.email("nobody"), "not-her-password");
    tom.seesAt("Password", NO_MATCH);
    assertEquals(wrong, tom.complaint());
  }

  @Test
  void failures_lock_an_account_for_a_time_that_only_its_owner_is_told(
      House house, Visitor olivia) {
    Brand brand = Brand.found(house, "locks");
    brand.joins("Olivia", brand.organisation("Harbour", 1), "OWNER");
    for (int i = 0; i < 5; i++) assertEquals(403, tries(brand, "olivia"));
    olivia.signsIn(brand.at("/sign-in"), brand.email("olivia"), Staff.PASSWORD);
    olivia.seesAt("Password", NO_MATCH);
    olivia.seesAt("Password", "Wait a minute and try again, or set another password.");
    Mail notice =
        house
            .mailbox()
            .await(
                brand.email("olivia"),
                mail -> mail.subject().contains("is locked"),
                Duration.ofSeconds(20));
    assertTrue(notice.text().contains("opens again by itself after 1 min"), notice.text());

    brand.sql("update credential set locked_until = now() - interval '1 second'");
    olivia.types("Password", Staff.PASSWORD);
    olivia.presses("Sign in");
    olivia.isAt("/home");
  }

  @Test
  void whoever_tries_too_often_is_told_when_to_come_back(House house, Visitor tom) {
    Brand brand = Brand.found(house, "hasty");
    tom.opens(brand.at("/sign-in"));
    tom.types("Address", brand.email("nobody"));
    tom.types("Password", "not-her-password");
    int tries = 0;
    while (tries(brand, "nobody") == 403) assertTrue(++tries < 40, "never stopped");
    tom.presses("Sign in");
    tom.sees("Too many attempts. Try again in ");
  }

  /** A program guesses a password. */
  private static int tries(Brand brand, String name) {
    Map<String, Object> guess = Map.of("email", brand.email(name), "password", "not-the-password");
    return brand
        .stranger()
        .with("Origin", brand.at("").toString())
        .put("/api/v1/sessions/current", guess)
        .status();
  }

  @Test
  void a_mailed_link_sets_another_password_and_ends_what_the_old_one_opened(
      House house, Visitor before, Windows windows) {
    Brand brand = Brand.found(house, "forgets");
    Caller session = brand.joins("Olivia", brand.organisation("Harbour", 1), "OWNER");
    before.arrivesAs(session, brand.at("/")).opens(brand.at("/home"));

    Visitor olivia = Visitor.of(house, windows);
    olivia.opens(brand.at("/sign-in"));
    olivia.follows("Forgotten your password?");
    olivia.types("E-mail address", brand.email("olivia"));
    olivia.presses("Send link");
    olivia.seesTitle("Look into your mailbox");
    String link = olivia.mailed(brand.email("olivia"), "/reset/");
    olivia.opens(URI.create(link));
    olivia.sees("You will be signed out everywhere else.");
    olivia.types("New password", OTHER);
    olivia.presses("Set password");
    olivia.isAt("/home");

    before.opens(brand.at("/members"));
    before.isAt("/sign-in");
    before.types("Address", brand.email("olivia"));
    before.types("Password", Staff.PASSWORD);
    before.presses("Sign in");
    before.seesAt("Password", NO_MATCH);
    before.types("Password", OTHER);
    before.presses("Sign in");
    before.isAt("/members");
    assertEquals(410, before.statusOf(URI.create(link)));
    before.sees("This link has been used.");
  }

  @Test
  void asking_for_a_link_tells_nobody_whether_an_address_is_known(House house, Visitor tom) {
    Brand brand = Brand.found(house, "quiet");
    tom.opens(brand.at("/forgot"));
    tom.types("E-mail address", brand.email("nobody"));
    tom.presses("Send link");
    tom.seesTitle("Look into your mailbox");
    tom.sees("If " + brand.email("nobody") + " has an account here, a link is on its way.");
  }

  @Test
  void signing_out_everywhere_ends_the_other_window(House house, Visitor here, Windows windows) {
    Brand brand = Brand.found(house, "leaves");
    brand.joins("Olivia", brand.organisation("Harbour", 1), "OWNER");
    Visitor there = Visitor.of(house, windows);
    there.signsIn(brand.at("/sign-in"), brand.email("olivia"), Staff.PASSWORD);
    there.isAt("/home");
    here.signsIn(brand.at("/sign-in"), brand.email("olivia"), Staff.PASSWORD);
    here.isAt("/home");

    here.opens(brand.at("/profile"));
    here.presses("Sign out everywhere");
    here.sees("Every browser is signed out, this one too.");
    here.presses("Sign out everywhere");
    here.isAt("/sign-in");
    there.opens(brand.at("/members"));
    there.isAt("/sign-in");
  }

  @Test
  void somebody_in_two_organisations_switches_between_them(House house, Visitor olivia) {
    Brand brand = Brand.found(house, "switches");
    Caller session = brand.joins("Olivia", brand.organisation("Harbour", 2), "OWNER");
    String birch = brand.organisation("Birch", 2);
    String invite = Brand.secret(brand.invite(birch, brand.email("olivia"), "VIEWER"));
    session.put("/api/v1/invites/" + invite + "/acceptance", null).fine();

    olivia.signsIn(brand.at("/sign-in"), brand.email("olivia"), Staff.PASSWORD);
    olivia.isAt("/home");
    switchesTo(olivia, "Birch");
    assertEquals(403, olivia.statusOf(brand.at("/members")), "a viewer there");
    olivia.opens(brand.at("/home"));
    switchesTo(olivia, "Harbour");
    assertEquals(200, olivia.statusOf(brand.at("/members")), "the owner here");
  }

  /** Chooses where to work from the top bar. */
  private static void switchesTo(Visitor visitor, String organisation) {
    Locator switcher = visitor.page().locator("[data-menu=organisations-menu]");
    switcher.click();
    visitor
        .page()
        .locator("#organisations-menu .lv-menu-item")
        .filter(new Locator.FilterOptions().setHasText(organisation))
        .click();
    assertThat(switcher).containsText(organisation);
    visitor.isAt("/home");
  }
}
