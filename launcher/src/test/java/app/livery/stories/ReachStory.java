package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The platform turns off what a brand may do; its admins see it as locked, and why. */
@ExtendWith(HouseUnderTest.class)
class ReachStory {
  @Test
  void what_is_turned_off_is_locked_with_its_reason_and_comes_back(
      House house, Visitor sam, Windows windows) {
    Brand brand = Brand.found(house, "reach");
    String live = "www." + brand.slug() + ".example";
    OwnHost.live(house, brand, live);
    sam.arrivesAs(Staff.of(house), house.baseUrl());
    sam.opens(house.baseUrl().resolve("/platform/tenant/" + brand.id()));
    sam.sees("What this brand may do");
    sam.presses("Turn off: Own host names");
    sam.sees("Host names that are proved go on working.");
    sam.page().locator(".ui-dialog:visible").getByText("Turn off").last().click();
    sam.sees("Own host names is off for " + brand.name() + ".");
    sam.sees("Turned off by");

    Visitor admin = Visitor.of(house, windows);
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/hosts"));
    admin.sees("Own host names: not part of your plan. Ask your provider.");
    admin.sees(live);
    PlaywrightAssertions.assertThat(admin.page().locator(".lv-page-actions button").first())
        .isDisabled();
    assertFalse(admin.page().content().contains("Livery"), "the platform's name shows");

    sam.presses("Turn on: Own host names");
    sam.sees("Own host names is on for " + brand.name() + ".");
    admin.opens(brand.at("/hosts"));
    admin.presses("Add host name");
    admin.sees("A name that you own, such as portal.example.com.");
  }

  @Test
  void a_program_is_told_what_is_locked_by_a_problem_of_its_own(House house) {
    Brand brand = Brand.found(house, "locked");
    String feature = "/api/v1/platform/tenants/" + brand.id() + "/features/OWN_HOSTS";
    Staff.of(house).delete(feature).fine();
    Caller.Answer refused =
        brand.admin().post("/api/v1/hosts", Map.of("name", "www." + brand.slug() + ".example"));
    assertEquals(403, refused.status(), refused.body());
    assertTrue(refused.json().at("/type").asText().endsWith("/feature-locked"), refused.body());
    assertTrue(refused.body().contains("Ask your provider"), refused.body());
    String mine = brand.admin().get("/api/v1/features").fine().body();
    assertTrue(mine.contains("{\"feature\":\"OWN_HOSTS\",\"granted\":false}"), mine);
    assertFalse(mine.contains("decidedBy"), mine);
  }
}
