package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.livery.launcher.House;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody looks at what they are in, and goes out of it. */
@ExtendWith(HouseUnderTest.class)
class LeaveStory {
  @Test
  void one_leaves_any_organisation_and_works_on_in_another(House house, Visitor marcus) {
    Brand brand = Brand.found(house, "leave");
    String acme = brand.organisation("Acme", 3);
    String birch = brand.organisation("Birch", 3);
    Caller caller = brand.joins("Marcus", acme, "MEMBER");
    String secret = Brand.secret(brand.invite(birch, brand.email("Marcus"), "MEMBER"));
    caller.put("/api/v1/invites/" + secret + "/acceptance", null).fine();
    caller.put("/api/v1/me/organisations/current", Map.of("organisation", acme)).fine();
    marcus.arrivesAs(caller, host(house, brand));

    marcus.opens(brand.at("/profile"));
    Accessibility.check(marcus.page());
    marcus.presses("Leave Acme?");
    marcus.sees("You lose access to Acme at once");
    marcus.sees("Your seat is free for somebody else.");
    marcus.presses("Leave");
    marcus.sees("You have left Acme.");
    assertThat(rows(marcus)).hasCount(1);
    assertThat(rows(marcus)).containsText("Birch");
    assertThat(rows(marcus)).containsText("You work here");
  }

  @Test
  void the_last_owner_is_told_why_they_cannot(House house, Visitor olivia) {
    Brand brand = Brand.found(house, "owner");
    String acme = brand.organisation("Acme", 3);
    olivia.arrivesAs(brand.joins("Olivia", acme, "OWNER"), host(house, brand));
    olivia.opens(brand.at("/profile"));
    olivia.presses("Leave Acme?");
    olivia.presses("Leave");
    olivia.sees("An organisation needs an owner. Name another one first.");
    olivia.opens(brand.at("/profile"));
    assertThat(rows(olivia)).hasCount(1);
  }

  @Test
  void an_owner_does_without_the_letter_about_new_members(
      House house, Visitor olivia, Windows windows) {
    Brand brand = Brand.found(house, "notices");
    String acme = brand.organisation("Acme", 5);
    olivia.arrivesAs(brand.joins("Olivia", acme, "OWNER"), host(house, brand));
    brand.joins("Marcus", acme, "MEMBER");
    olivia.mailed(brand.email("Olivia"), "/members");

    olivia.opens(brand.at("/profile"));
    olivia.page().getByText("Somebody joins an organisation that I own").click();
    olivia.page().locator("[id='notices:submit']").click();
    olivia.sees("Your choice is saved.");
    Caller caller = brand.signIn(brand.email("Olivia"));
    assertThat(olivia.page().locator("h1")).isVisible();
    org.junit.jupiter.api.Assertions.assertFalse(
        caller.get("/api/v1/me/notices").fine().json().at("/items/0/wanted").asBoolean());
  }

  private static URI host(House house, Brand brand) {
    return house.tenantUrl(brand.slug());
  }

  private static Locator rows(Visitor visitor) {
    return visitor.page().locator("[id='organisations'] li");
  }
}
