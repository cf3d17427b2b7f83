package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import com.microsoft.playwright.Locator;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The platform's staff goes into a brand or acts in a person's place: with a reason, for a while,
 * and in everybody's sight.
 */
@ExtendWith(HouseUnderTest.class)
class StaffStory {
  private Brand brand;
  private URI platform;

  @BeforeEach
  void found(House house) {
    brand = Brand.found(house, "visited");
    brand.joins("Olivia", brand.organisation("Harbour", 2), "OWNER");
    platform = house.baseUrl();
  }

  @Test
  void nobody_enters_a_brand_without_a_reason(House house, Visitor sam) {
    comes(house, sam);
    sam.opens(platform.resolve("/platform/tenant/" + brand.id()));
    sam.presses("Enter");
    sam.presses("Enter");
    sam.seesAt("Reason", "Say why, in a sentence.");
    sam.opens(platform.resolve("/overview"));
    seesNoBanner(sam);
  }

  @Test
  void the_staff_works_inside_a_brand_until_it_leaves(House house, Visitor sam) {
    comes(house, sam);
    enters(sam, "Invoice 4711 is wrong");
    sam.isAt("/overview");
    seesBanner(sam, "You are inside " + brand.name() + ": Invoice 4711 is wrong");
    seesBanner(sam, "60 min left");
    sam.opens(platform.resolve("/organisations"));
    sam.sees("Harbour");
    seesBanner(sam, "Invoice 4711 is wrong");
    sam.opens(platform.resolve("/platform/tenants"));
    seesBanner(sam, "Invoice 4711 is wrong");
    sam.follows("Leave");
    sam.isAt("/platform/tenants");
    seesNoBanner(sam);
    sam.opens(platform.resolve("/organisations"));
    sam.sees("You are inside no tenant");
  }

  @Test
  void both_audit_trails_tell_who_was_inside_and_why(House house, Visitor sam, Windows windows) {
    comes(house, sam);
    enters(sam, "Invoice 4712 is wrong");
    sam.isAt("/overview");
    sam.follows("Leave");

    Visitor admin = Visitor.of(house, windows);
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/audit"));
    tells(admin.row("Staff entered the tenant"), "Sam Platform", "Invoice 4712 is wrong");
    tells(admin.row("Staff left the tenant"), "Sam Platform");

    sam.opens(platform.resolve("/platform/audit?tenant=" + brand.id()));
    sam.seesInTheEnd("Staff left the tenant");
    tells(sam.row("Staff entered the tenant"), "Sam Platform", "Invoice 4712 is wrong");
  }

  @Test
  void being_inside_ends_by_itself(House house, Visitor sam) {
    comes(house, sam);
    enters(sam, "It will take long");
    sam.isAt("/overview");
    sam.opens(platform.resolve("/organisations"));
    brand.sql(
        "update platform.staff_session set entered_until = now() where entered_tenant = ?::uuid",
        brand.id());
    forgets(sam);
    sam.presses("Create organisation");
    sam.types("Name", "Too late");
    sam.presses("Create organisation");
    sam.sees("You are inside no tenant");
    assertEquals("0", brand.text("select count(*) from organisation where name = 'Too late'"));
    assertEquals(410, sam.statusOf(platform.resolve("/organisations")));
    sam.sees("You are inside no tenant");
    seesNoBanner(sam);
    assertEquals(200, sam.statusOf(platform.resolve("/platform/tenants")));
  }

  @Test
  void in_a_persons_place_the_staff_sees_what_they_see_and_changes_no_key_of_theirs(
      House house, Visitor sam) {
    comes(house, sam);
    actsAsOlivia(sam, "She sees no firms");
    sam.isAt("/home");
    seesBanner(sam, "You act as Olivia, signed in as Sam Platform: She sees no firms");
    seesBanner(sam, "30 min left");
    sam.opens(brand.at("/profile"));
    sam.sees("Passwords, second factors and keys stay the person's own.");
    sam.seesNot("Change password");
    sam.seesNot("Set up second factor");
    sam.opens(brand.at("/keys"));
    sam.presses("Make key");
    sam.types("Name", "Nightly export");
    sam.page().locator(".ui-dialog:visible .ui-chkbox-box").first().click();
    sam.presses("Make key");
    sam.sees("Passwords, second factors and keys stay the person's own.");
    assertEquals("0", brand.text("select count(*) from api_key"));
    assertEquals(403, sam.statusOf(brand.at("/overview")), "she runs no brand");
    sam.opens(brand.at("/home"));

    sam.follows("Leave");
    sam.isAt("/users");
    seesBanner(sam, "You are inside " + brand.name());
    sam.opens(brand.at("/home"));
    sam.isAt("/sign-in");
  }

  @Test
  void both_audit_trails_tell_who_acted_for_whom(House house, Visitor sam, Windows windows) {
    comes(house, sam);
    actsAsOlivia(sam, "She sees no people");
    sam.isAt("/home");
    sam.opens(brand.at("/members"));
    sam.follows("Leave");
    sam.isAt("/users");

    Visitor admin = Visitor.of(house, windows);
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/audit"));
    tells(
        admin.row("Staff began to act as a person"),
        "Sam Platform",
        "Olivia",
        "She sees no people");
    tells(admin.row("Staff stopped acting as a person"), "Olivia", "Sam Platform");

    sam.opens(platform.resolve("/platform/audit?tenant=" + brand.id()));
    sam.seesInTheEnd("Staff began to act as a person");
    tells(sam.row("Staff began to act as a person"), "Sam Platform", "She sees no people");
  }

  @Test
  void acting_for_another_ends_by_itself(House house, Visitor sam) {
    comes(house, sam);
    actsAsOlivia(sam, "It will take long");
    sam.isAt("/home");
    brand.sql("update session set expires_at = now() where staff_id is not null");
    forgets(sam);
    sam.opens(brand.at("/members"));
    sam.isAt("/sign-in");
    seesNoBanner(sam);
  }

  private static void comes(House house, Visitor sam) {
    Caller session = Staff.signIn(Caller.of(house), house.baseUrl().toString(), Staff.EMAIL);
    sam.arrivesAs(session, house.baseUrl());
  }

  private void enters(Visitor sam, String reason) {
    sam.opens(platform.resolve("/platform/tenant/" + brand.id()));
    sam.presses("Enter");
    sam.types("Reason", reason);
    sam.presses("Enter");
  }

  private void actsAsOlivia(Visitor sam, String reason) {
    enters(sam, "Support");
    sam.isAt("/overview");
    sam.opens(platform.resolve("/users"));
    sam.takes("Act in their place", "Olivia");
    sam.sees("Act in the place of Olivia");
    sam.types("Reason", reason);
    sam.presses("Act in their place");
  }

  private static void seesBanner(Visitor sam, String words) {
    assertThat(sam.page().locator(".lv-banner")).containsText(words);
  }

  private static void seesNoBanner(Visitor sam) {
    assertThat(sam.page().locator(".lv-banner")).hasCount(0);
  }

  /** What was read about a session is believed for some seconds. */
  private static void forgets(Visitor visitor) {
    visitor.page().waitForTimeout(5_500);
  }

  private static void tells(Locator row, String... words) {
    for (String each : words) assertThat(row).containsText(each);
  }
}
