package app.livery.stories.walls;

import java.util.function.Function;

/** The routes about credits, and what they are sold for. */
final class CreditCases extends CaseBook {
  CreditCases() {
    wallets();
    organisations();
    reservations();
    topUps();
  }

  private void wallets() {
    list("GET /credits");
    list("GET /credits/sums");
    list("GET /credits/movements");
    list("GET /credits/proof");
    one("GET /credits/people/{person}/entries", World::memberId);
  }

  private void organisations() {
    Function<World, String> own = w -> w.organisation;
    one("GET /organisations/{organisation}/credits", own);
    one("GET /organisations/{organisation}/credits/lots", own);
    one("GET /organisations/{organisation}/credits/entries", own);
    one("GET /organisations/{organisation}/credits/days", own);
    one(
        "POST /organisations/{organisation}/credits/adjustments",
        own,
        w -> Wishes.body("credits", "5", "reason", "A test"));
    one(
        "POST /organisations/{organisation}/credits/debits",
        World::creditedOrganisation,
        w -> Wishes.body("credits", "1.5", "service", "test", "key", w.fresh("use")));
  }

  private void reservations() {
    String all = "/organisations/{organisation}/credits/reservations";
    one("GET " + all, w -> w.organisation);
    one("POST " + all, World::creditedOrganisation, w -> w.wishes.reservation());
    add(
        "PUT " + all + "/{reservation}/settlement",
        KEY,
        w -> Request.of(w.freshReservation() + "/settlement", "credits", "0.5"));
    add("DELETE " + all + "/{reservation}", KEY, w -> Request.of(w.freshReservation()));
  }

  private void topUps() {
    Function<World, String> own = w -> w.organisation;
    one("GET /organisations/{organisation}/top-ups", own);
    one("GET /organisations/{organisation}/top-ups/offers", own);
    list("GET /top-up-settings");
    add(
        "PUT /top-up-settings/{setting}",
        KEY,
        w -> Request.of("/top-up-settings/minimum", "value", "20"),
        Case.SAME);
  }
}
