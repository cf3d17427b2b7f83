package app.livery.stories.walls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The routes about what a brand sells and which account it sells through. */
final class PlanCases extends CaseBook {
  private static final Map<String, Object> PRICE =
      Map.of("unit", Map.of("minor", 2900, "currency", "USD"), "interval", "MONTH");

  PlanCases() {
    list("GET /plans");
    made("POST /plans", PlanCases::wish);
    one("GET /plans/{id}", PlanCases::fresh);
    one("PUT /plans/{id}", PlanCases::fresh, PlanCases::wish);
    one("DELETE /plans/{id}", PlanCases::fresh);
    one("POST /plans/{id}/generations", PlanCases::fresh);
    one("POST /plans/{id}/prices", PlanCases::fresh, w -> PRICE);
    add(
        "DELETE /plans/{id}/prices/{price}",
        KEY,
        w -> {
          JsonNode priced = priced(w);
          String price = priced.at("/prices/0/id").asText();
          return Request.of("/plans/" + priced.at("/plan/id").asText() + "/prices/" + price);
        });
    one("PUT /plans/{id}/sale", w -> priced(w).at("/plan/id").asText());
    one("DELETE /plans/{id}/sale", PlanCases::sold);
    list("GET /catalogue/on-sale");
    list("GET /stripe");
    list("GET /stripe/events");
  }

  private static Map<String, Object> wish(World world) {
    return Map.of(
        "name",
        world.fresh("plan"),
        "description",
        "",
        "seats",
        5,
        "modules",
        List.of("INTELLIGENCE"),
        "included",
        1_000_000,
        "trialDays",
        14,
        "cardRequired",
        false,
        "atTrialEnd",
        "RENEW");
  }

  private static String fresh(World world) {
    return draft(world).at("/plan/id").asText();
  }

  private static JsonNode draft(World world) {
    return world.key.post("/api/v1/plans", wish(world)).fine().json();
  }

  /** A plan that has a price of 29 dollars a month. */
  static JsonNode priced(World world) {
    return world.key.post("/api/v1/plans/" + fresh(world) + "/prices", PRICE).fine().json();
  }

  private static String sold(World world) {
    String id = priced(world).at("/plan/id").asText();
    world.key.put("/api/v1/plans/" + id + "/sale", null).fine();
    return id;
  }
}
