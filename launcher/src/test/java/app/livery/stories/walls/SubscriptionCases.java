package app.livery.stories.walls;

import java.util.Map;
import java.util.function.Function;

/** The routes about what organisations have bought, were billed and got back. */
final class SubscriptionCases extends CaseBook {
  private static final String BOUGHT =
      "needs something that was bought at Stripe; SubscribingIT tries other organisations and tenants";
  private static final String OWN = "/organisations/{organisation}/";

  /** Routes about one thing that comes from Stripe. */
  static final Map<String, String> EXEMPT =
      Map.ofEntries(
          Map.entry("GET /subscriptions/{id}", BOUGHT),
          Map.entry("GET " + OWN + "subscriptions/{id}", BOUGHT),
          Map.entry("GET " + OWN + "subscriptions/{id}/preview", BOUGHT),
          Map.entry("PUT " + OWN + "subscriptions/{id}/terms", BOUGHT),
          Map.entry("PUT " + OWN + "subscriptions/{id}/pause", BOUGHT),
          Map.entry("DELETE " + OWN + "subscriptions/{id}/pause", BOUGHT),
          Map.entry("PUT " + OWN + "subscriptions/{id}/cancellation", BOUGHT),
          Map.entry("DELETE " + OWN + "subscriptions/{id}/cancellation", BOUGHT),
          Map.entry("GET " + OWN + "invoices/{id}", BOUGHT),
          Map.entry("POST " + OWN + "checkouts", BOUGHT),
          Map.entry("POST " + OWN + "checkouts/offers", BOUGHT),
          Map.entry("POST " + OWN + "checkouts/portals", BOUGHT),
          Map.entry("GET " + OWN + "checkouts/{id}", BOUGHT),
          Map.entry("DELETE " + OWN + "checkouts/{id}", BOUGHT),
          Map.entry("PUT " + OWN + "checkouts/arrivals/{session}", BOUGHT));

  SubscriptionCases() {
    Function<World, String> own = w -> w.organisation;
    list("GET /subscriptions");
    list("GET /checkouts");
    list("GET /invoices");
    list("GET /refunds");
    list("GET /disputes");
    list("GET /billing/patience");
    add(
        "PUT /billing/patience",
        KEY,
        w -> Request.of("/billing/patience", "graceDays", 5, "restrictedDays", 20),
        Case.SAME);
    one("GET /organisations/{organisation}/subscriptions", own);
    one("GET /organisations/{organisation}/checkouts", own);
    one("GET /organisations/{organisation}/invoices", own);
  }
}
