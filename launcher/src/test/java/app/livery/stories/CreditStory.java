package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
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

  @Test
  void credits_kept_aside_are_settled_once_for_what_was_used_or_are_free_again(House house) {
    Brand brand = Brand.found(house, "aside");
    String credits = "/api/v1/organisations/" + brand.organisation("Harbour", 3) + "/credits";
    String kept = credits + "/reservations";
    Caller admin = brand.admin();
    admin.post(credits + "/adjustments", Map.of("credits", "10", "reason", "A test")).fine();

    Map<String, Object> wish = Map.of("credits", "6", "service", "studio.render", "key", "one");
    String id = admin.post(kept, wish).fine().json().at("/id").asText();
    assertEquals(id, admin.post(kept, wish).fine().json().at("/id").asText());
    refused(409, "movement-differs", admin.post(kept, with(wish, "credits", "7")));
    refused(422, "insufficient-credits", admin.post(kept, with(wish, "key", "two")));
    refused(422, "key", admin.post(kept, with(wish, "key", "")));
    refused(422, "seconds", admin.post(kept, with(wish, "seconds", 0)));
    JsonNode open = admin.get(kept).fine().json().at("/items");
    assertEquals(1, open.size(), open.toString());
    assertEquals("studio.render", open.at("/0/service").asText());
    assertEquals("6", admin.get(credits).fine().json().at("/reserved").asText());

    Map<String, Object> used = Map.of("credits", "2.5");
    String settlement = kept + "/" + id + "/settlement";
    assertEquals("7.5", admin.put(settlement, used).fine().json().at("/balance").asText());
    assertTrue(admin.put(settlement, used).fine().json().at("/replayed").asBoolean());
    refused(409, "movement-differs", admin.put(settlement, Map.of("credits", "3")));
    refused(409, "reservation-over", admin.delete(kept + "/" + id));

    String other = admin.post(kept, with(wish, "key", "three")).fine().json().at("/id").asText();
    admin.delete(kept + "/" + other).fine();
    admin.delete(kept + "/" + other).fine();
    refused(409, "reservation-over", admin.put(kept + "/" + other + "/settlement", used));
    assertEquals(0, admin.get(kept).fine().json().at("/items").size());
    JsonNode wallet = admin.get(credits).fine().json();
    assertEquals("7.5 0", wallet.at("/balance").asText() + " " + wallet.at("/reserved").asText());
    assertEquals(0, admin.get("/api/v1/credits/proof").fine().json().at("/drifts").size());
  }

  private static Map<String, Object> with(Map<String, Object> wish, String name, Object value) {
    Map<String, Object> other = new HashMap<>(wish);
    other.put(name, value);
    return other;
  }

  private static void refused(int status, String what, Caller.Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertTrue(answer.body().contains(what), answer.body());
  }
}
