package app.livery.stories.walls;

import java.util.List;

/** The routes that ask Stripe, or are about the account there. */
final class StripeCases extends CaseBook {
  StripeCases() {
    topUps();
    catalogue();
    account();
  }

  private void topUps() {
    add(
        "POST /organisations/{organisation}/top-ups",
        KEY,
        w ->
            Request.of(
                "/organisations/" + w.organisation + "/top-ups",
                "credits",
                "50",
                "language",
                "en"));
    add(
        "GET /organisations/{organisation}/top-ups/{id}",
        KEY,
        w -> Request.of(w.stripe.freshTopUp()));
  }

  /** In the account that brands share. */
  private void catalogue() {
    one("PUT /catalogue/plans/{id}", w -> PlanCases.priced(w).at("/plan/id").asText());
    one(
        "PUT /catalogue/prices/{id}",
        w -> PlanCases.priced(w).at("/prices/0/id").asText(),
        w -> Wishes.body("stripePrice", w.stripe.price().at("/id").asText()));
    made("POST /catalogue/comparisons", w -> null);
    list("GET /catalogue/products");
    made(
        "POST /catalogue/imports",
        w -> Wishes.body("products", List.of(w.stripe.price().at("/product").asText())));
  }

  /** The brand's own account, which goes again at the end. */
  private void account() {
    add(
        "PUT /stripe/keys",
        ADMIN,
        w -> {
          w.stripe.ownAccount();
          return Request.of("/stripe/keys", "key", w.stripe.freshKey(), "webhookSecret", "");
        },
        Case.SAME);
    owned("POST /stripe/endpoints");
    owned("GET /stripe/probe");
    one("PUT /stripe/events/{id}/replay", w -> w.stripe.givenUpEvent());
    add(
        "DELETE /stripe/keys",
        ADMIN,
        w -> {
          w.stripe.ownAccount();
          return Request.of("/stripe/keys");
        },
        Case.SAME);
  }

  private void owned(String route) {
    add(
        route,
        KEY,
        w -> {
          w.stripe.ownAccount();
          return Request.of(path(route));
        },
        Case.SAME);
  }
}
