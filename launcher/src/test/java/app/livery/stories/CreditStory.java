package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Credits are given, used, looked up, and sold for what the brand says. */
@ExtendWith(HouseUnderTest.class)
class CreditStory {
  @Test
  void credits_that_an_admin_gives_are_used_and_every_step_stands_in_the_ledger(
      House house, Visitor admin, Windows windows) {
    Brand brand = Brand.found(house, "credited");
    String harbour = brand.organisation("Harbour", 3);
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/credits"));
    admin.presses("Give or adjust");
    admin.looksUp("Organisation", "Harb");
    admin.types("Credits", "0");
    admin.types("Reason", "Welcome");
    admin.presses("Adjust credits");
    admin.sees("Give a number that is not zero");
    admin.types("Credits", "12.5");
    admin.presses("Adjust credits");
    admin.sees("Harbour now has 12.5 credits.");

    String debits = "/api/v1/organisations/" + harbour + "/credits/debits";
    Map<String, Object> use = Map.of("credits", "2.25", "service", "studio.render", "key", "one");
    brand.admin().post(debits, use).fine();
    brand.admin().post(debits, use).fine();
    admin.opens(brand.at("/credit/" + harbour));
    admin.sees("10.25");
    admin.sees("studio.render");
    admin.opens(brand.at("/organisations"));
    admin.sees("10.25");

    Caller olivia = brand.joins("Olivia", harbour, "OWNER");
    Visitor owner = Visitor.of(house, windows);
    owner.arrivesAs(olivia, brand.at("/")).opens(brand.at("/wallet"));
    owner.sees("10.25");
    admin.opens(brand.at("/top-up-settings"));
    admin.presses("Change Least top-up");
    admin.types("Least top-up", "none");
    admin.presses("Save");
    admin.sees("Give one number of credits above zero.");
    admin.types("Least top-up", "15");
    admin.presses("Save");
    admin.sees("Saved.");
    assertEquals("15", brand.text("select value from top_up_setting"));
    assertEquals(
        List.of(),
        List.copyOf(
            brand
                .admin()
                .get("/api/v1/credits/proof")
                .fine()
                .json()
                .at("/drifts")
                .findValues("what")));
  }
}
