package app.livery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Invites accepted through the API by somebody who is signed in, each into another organisation.
 */
final class InvitesFigure implements Measurement {
  private static final int BAR = 25;
  private static final int WARMUP = 60;
  private static final int TIMES = 240;
  private static final String TENANT = "northwind";
  private static final String INVITEE = "viewer@harbour.example";

  @Override
  public List<Figure> measure() {
    try (Premises premises = Premises.asServed()) {
      Client admin = premises.at(TENANT, "nora@northwind.example");
      List<String> tokens = new ArrayList<>();
      for (int i = 0; i < WARMUP + TIMES; i++) tokens.add(invite(admin, i));
      Client invitee = premises.at(TENANT, INVITEE);
      Timings timings =
          Timings.of(
              WARMUP,
              TIMES,
              turn ->
                  invitee.call("PUT", "/api/v1/invites/" + tokens.get(turn) + "/acceptance", null));
      return List.of(
          new Figure(
              "invite accepted through the API",
              "p50 ≤ " + BAR + " ms",
              timings.toString(),
              timings.median() <= BAR,
              "each takes a seat, writes its facts and is folded meanwhile"));
    }
  }

  private static String invite(Client admin, int number) {
    Map<String, Object> wanted =
        Map.of("name", "Bench " + number, "slug", "", "currency", "USD", "seats", 3);
    String organisation = admin.call("POST", "/api/v1/organisations", wanted).at("/id").asText();
    Map<String, Object> invite =
        Map.of("organisation", organisation, "email", INVITEE, "role", "MEMBER", "language", "en");
    String address = admin.call("POST", "/api/v1/invites", invite).at("/address").asText();
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
