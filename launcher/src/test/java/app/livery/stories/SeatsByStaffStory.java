package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The platform's staff change what a brand's customer has bought, as the brand could. */
@ExtendWith(HouseUnderTest.class)
class SeatsByStaffStory {
  private static final String WHY = "They asked by telephone";

  private House house;
  private Customer firm;

  @BeforeEach
  void a_firm_that_pays_for_two_seats(House house) {
    this.house = house;
    firm = Customer.of(house, "seats", 2);
  }

  @Test
  void staff_go_in_for_a_reason_see_what_it_costs_and_agree(Visitor sam) {
    sam.arrivesAs(fresh(), house.baseUrl());
    sam.opens(house.baseUrl().resolve("/platform/subscriptions?q=" + firm.name()));
    sam.seesInTheEnd(firm.name());
    sam.takes("Change seats or plan", firm.name());
    sam.presses("Enter");
    sam.seesAt("Reason", "Say why, in a sentence.");
    sam.types("Reason", WHY);
    sam.presses("Enter");
    sam.isAt("/subscription-change/" + firm.subscription());
    sam.sees(WHY);
    sam.types("Seats", "5");
    sam.sends("Show what it costs");
    sam.sees("For the rest of this period");
    sam.presses("Agree and change");
    sam.sees("Team with 5 seats from now on.");
    assertEquals("5", firm.seatsPaid());
    tellsWhoAndWhy();
  }

  /** What stands in the brand's own trail, whoever heard of the change first. */
  private void tellsWhoAndWhy() {
    String path = "/api/v1/audit?name=SubscriptionRevised";
    JsonNode told = firm.brand().admin().get(path).fine().json().at("/items/0");
    assertEquals("Team · 2 → 5", told.at("/detail").asText());
    assertEquals(WHY, told.at("/reason").asText());
    assertEquals("STAFF", told.at("/actorKind").asText());
    String changes = "/api/v1/audit?name=SubscriptionChanged";
    String details =
        firm.brand().admin().get(changes).fine().json().findValues("detail").toString();
    assertTrue(details.contains("Team · seats · 2 → 5"), details);
  }

  @Test
  void fewer_seats_than_people_are_refused_to_staff_as_well(Visitor sam) {
    firm.brand().joins("Mina", firm.organisation(), "MEMBER");
    sam.arrivesAs(inside(), house.baseUrl());
    sam.opens(URI.create(house.baseUrl() + "/subscription-change/" + firm.subscription()));
    sam.types("Seats", "1");
    sam.sends("Show what it costs");
    sam.sees("There are 2 people in the organisation.");
    assertThat(sam.page().locator("#cost")).hasText("");
    assertEquals("2", firm.seatsPaid());
  }

  @Test
  void by_program_they_go_in_first_and_find_nothing_before() {
    Caller staff = fresh();
    String own =
        "/api/v1/organisations/" + firm.organisation() + "/subscriptions/" + firm.subscription();
    Map<String, Object> wanted = Map.of("seats", 3);
    assertEquals(404, staff.get(own + "/preview?seats=3").status());
    assertEquals(404, staff.put(own + "/terms", wanted).status());
    enter(staff);
    JsonNode cost = staff.get(own + "/preview?seats=3").fine().json();
    assertEquals("USD", cost.at("/due/currency").asText());
    assertEquals(3, staff.put(own + "/terms", wanted).fine().json().at("/seats").asInt());
    assertEquals("3", firm.seatsPaid());
  }

  /** A session of its own: going in would take the other stories' one along. */
  private Caller fresh() {
    return Staff.signIn(Caller.of(house), house.baseUrl().toString(), Staff.EMAIL);
  }

  private Caller inside() {
    return enter(fresh());
  }

  private Caller enter(Caller staff) {
    Map<String, Object> entry = Map.of("tenant", firm.brand().id(), "reason", WHY);
    staff.put("/api/v1/platform/entry", entry).fine();
    return staff;
  }
}
