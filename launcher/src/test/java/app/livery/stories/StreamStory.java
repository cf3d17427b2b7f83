package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A fact that cannot be folded stops its own tenant's stream and nothing else. */
@ExtendWith(HouseUnderTest.class)
class StreamStory {
  /** A fact as {@code OrganisationChanged} writes it, but without the organisation's name. */
  private static final String POISON =
      "insert into fact (id, name, subject, payload, actor_kind, actor_name, request_id, address, at)"
          + " select ?, 'OrganisationChanged', subject, payload #- '{organisation,name}', actor_kind,"
          + " actor_name, request_id, address, now() from fact"
          + " where name = 'OrganisationFounded' and payload @> '{\"organisation\": {\"kind\": \"STANDARD\"}}'";

  @Test
  void a_mended_stream_goes_on_in_order_and_others_never_stood_still(House house, Visitor sam) {
    Brand sick = Brand.found(house, "poisoned");
    Brand well = Brand.found(house, "healthy");
    String id = sick.organisation("Before", 1);
    Recovery.eventually("it is known", () -> known(house, sick).equals(List.of("Before")));
    UUID poison = UUID.randomUUID();
    sick.sql(POISON, poison);
    sick.sql("insert into outbox (fact_id) values (?)", poison);
    sick.admin()
        .put(
            "/api/v1/organisations/" + id,
            Map.of("name", "After", "slug", "before", "currency", "GBP"))
        .fine();
    well.organisation("Elsewhere", 1);

    Recovery.eventually("others go on", () -> known(house, well).equals(List.of("Elsewhere")));
    sam.arrivesAs(Staff.of(house), house.baseUrl())
        .opens(house.baseUrl().resolve("/platform/overview"));
    sam.seesInTheEnd("The stream of 1 tenant has stopped");
    sam.follows("Look at what stops them");
    sam.isAt("/platform/streams");
    sam.sees(sick.slug());
    sam.sees("OrganisationChanged " + poison);
    sam.sees("has no organisation.name");
    sam.seesNot(well.slug());
    assertEquals(List.of("Before"), known(house, sick));

    sick.sql(
        "update fact set payload = jsonb_set(payload, '{organisation,name}', '\"Between\"')"
            + " where id = ?",
        poison);
    sam.takes("Try again", sick.slug());
    sam.sees("The stream of Poisoned is tried again.");
    Recovery.eventually("it goes on", () -> known(house, sick).equals(List.of("After")));
    assertEquals("0", sick.text("select count(*) from outbox"));
    sam.opens(house.baseUrl().resolve("/platform/overview"));
    sam.seesNot("has stopped");
  }

  @Test
  void staff_may_pass_over_a_fact_and_say_why(House house, Visitor sam) {
    Brand sick = Brand.found(house, "skipped");
    String id = sick.organisation("Before", 1);
    Recovery.eventually("it is known", () -> known(house, sick).equals(List.of("Before")));
    UUID poison = UUID.randomUUID();
    sick.sql(POISON, poison);
    sick.sql("insert into outbox (fact_id) values (?)", poison);
    sick.admin()
        .put(
            "/api/v1/organisations/" + id,
            Map.of("name", "After", "slug", "before", "currency", "GBP"))
        .fine();
    sam.arrivesAs(Staff.of(house), house.baseUrl())
        .opens(house.baseUrl().resolve("/platform/streams?q=" + sick.slug()));
    sam.seesInTheEnd("Stands still");
    sam.takes("Pass over the fact", sick.slug());
    sam.types("Reason", "It was written by hand");
    sam.presses("Pass over the fact");
    sam.sees("The fact of Skipped was passed over.");
    Recovery.eventually("it goes on", () -> known(house, sick).equals(List.of("After")));
    sam.opens(house.baseUrl().resolve("/platform/audit?name=FactSkipped"));
    sam.sees("It was written by hand");
  }

  /** The names of a brand's organisations as the platform knows them. */
  private static List<String> known(House house, Brand brand) {
    String path = "/api/v1/platform/organisations?tenant=" + brand.id();
    List<String> names = new ArrayList<>();
    for (JsonNode each : Staff.of(house).get(path).fine().json().at("/items")) {
      if (each.at("/kind").asText().equals("STANDARD")) {
        names.add(each.at("/name").asText());
      }
    }
    return names;
  }
}
