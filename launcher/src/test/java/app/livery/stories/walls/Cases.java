package app.livery.stories.walls;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One case for each route of a tenant's host. */
final class Cases {
  private static final String AT_STRIPE =
      "needs an account at Stripe; PlansIT and InboxIT try it where there are several";

  /** Routes that cannot be tried like the others, and why. */
  static final Map<String, String> EXEMPT =
      Map.ofEntries(
          Map.entry(
              "PUT /sessions/current/code",
              "needs an authenticator; the cookie of another tenant is tried by HostStory"),
          Map.entry("PUT /stripe/keys", AT_STRIPE),
          Map.entry("DELETE /stripe/keys", AT_STRIPE),
          Map.entry("POST /stripe/endpoints", AT_STRIPE),
          Map.entry("GET /stripe/probe", AT_STRIPE),
          Map.entry("PUT /stripe/events/{id}/replay", AT_STRIPE),
          Map.entry("PUT /catalogue/plans/{id}", AT_STRIPE),
          Map.entry("PUT /catalogue/prices/{id}", AT_STRIPE),
          Map.entry("POST /catalogue/comparisons", AT_STRIPE),
          Map.entry("GET /catalogue/products", AT_STRIPE),
          Map.entry("POST /catalogue/imports", AT_STRIPE),
          Map.entry("POST /organisations/{organisation}/top-ups", AT_STRIPE),
          Map.entry("GET /organisations/{organisation}/top-ups/{id}", AT_STRIPE));

  private Cases() {}

  static List<Case> ofTenants() {
    return Stream.of(
            new OrganisationCases(),
            new LinkCases(),
            new PeopleCases(),
            new LiveryCases(),
            new HostCases(),
            new HookCases(),
            new TransferCases(),
            new MailCases(),
            new CreditCases(),
            new SubscriptionCases(),
            new PlanCases())
        .flatMap(book -> book.cases().stream())
        .toList();
  }
}
