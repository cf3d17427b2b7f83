package app.livery.stories;

import java.util.List;
import java.util.Map;

/**
 * A plan that costs ten dollars for a seat and month, is paid by card and renews after its trial.
 */
final class TeamPlan {
  private static final String PLANS = "/api/v1/plans";

  private TeamPlan() {}

  /** Puts it on sale; its identifier. */
  static String soldBy(Caller seller, int seats, int trialDays) {
    Map<String, Object> wish =
        Map.of(
            "name",
            "Team",
            "description",
            "",
            "seats",
            seats,
            "modules",
            List.of("INTELLIGENCE"),
            "included",
            0,
            "trialDays",
            trialDays,
            "cardRequired",
            true,
            "atTrialEnd",
            "RENEW");
    String plan = seller.post(PLANS, wish).fine().json().at("/plan/id").asText();
    Map<String, Object> unit = Map.of("minor", 1000, "currency", "USD");
    seller.post(PLANS + "/" + plan + "/prices", Map.of("unit", unit, "interval", "MONTH")).fine();
    seller.put(PLANS + "/" + plan + "/sale", null).fine();
    return plan;
  }
}
