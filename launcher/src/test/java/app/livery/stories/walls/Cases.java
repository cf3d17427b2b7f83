package app.livery.stories.walls;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One case for each route of a tenant's host. */
final class Cases {
  /** Routes that cannot be tried like the others, and why. */
  static final Map<String, String> EXEMPT =
      Map.of(
          "PUT /sessions/current/code",
          "needs an authenticator; the cookie of another tenant is tried by HostStory");

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
            new PlanCases(),
            new StripeCases())
        .flatMap(book -> book.cases().stream())
        .toList();
  }
}
