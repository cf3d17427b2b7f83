package app.livery.bench;

import app.livery.stripeserver.StripeAccount;
import app.livery.stripeserver.StripeServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Checkouts opened and subscriptions begun through the API, each for another organisation, less the
 * calls to Stripe that each made, at the price of such a call without the application. What Stripe
 * says by post is held back: taking that in is measured by itself.
 */
final class SellingFigure implements Measurement {
  private static final int BAR = 25;
  private static final int WARMUP = 600;
  private static final int TIMES = 200;
  private static final String KEY = "sk_test_demonstration";
  private static final String SESSION =
      "mode=subscription&line_items[0][price]=%s&line_items[0][quantity]=2"
          + "&success_url=http://localhost/done&cancel_url=http://localhost/back&customer=%s";

  private final HttpClient http = HttpClient.newHttpClient();

  @Override
  public List<Figure> measure() {
    try (Premises premises = Premises.asServed()) {
      Client admin = premises.at("northwind", "nora@northwind.example");
      JsonNode price = paidAtOnce(admin.call("GET", "/api/v1/catalogue/on-sale", null));
      List<String> paths = new ArrayList<>();
      for (int i = 0; i < WARMUP + TIMES; i++) paths.add(found(admin, price, i));
      StripeServer stripe = premises.house().stripe();
      stripe.switches().set("hold", "", "*", -1);
      List<JsonNode> opened = new ArrayList<>();
      Map<String, Object> wish = Map.of("price", price.at("/id").asText(), "seats", 2);
      Walk checkouts =
          Walk.of(
              stripe, turn -> opened.add(admin.call("POST", paths.get(turn) + "/checkouts", wish)));
      List<String> sessions = paid(stripe, opened);
      Walk begun = Walk.of(stripe, turn -> admin.call("PUT", arrival(paths, sessions, turn), null));
      Walk alone = Walk.of(stripe, turn -> alone(stripe.url(), price, turn));
      return List.of(
          row("checkout opened through the API", checkouts, alone),
          row("subscription begun on the way back from paying", begun, alone));
    }
  }

  /** Something done many times, and how many calls to Stripe each of them made. */
  private record Walk(Timings timings, double calls) {
    static Walk of(StripeServer stripe, Timings.Act act) {
      long before = stripe.calls();
      Timings timings = Timings.of(WARMUP, TIMES, act);
      return new Walk(timings, (stripe.calls() - before) / (double) (WARMUP + TIMES));
    }

    double perCall() {
      return timings.median() / calls;
    }
  }

  /** A plan whose trial needs no card begins without a checkout. */
  private static JsonNode paidAtOnce(JsonNode onSale) {
    for (JsonNode each : onSale)
      if (each.at("/plan/cardRequired").asBoolean() || each.at("/plan/trialDays").asInt() == 0)
        return each.at("/prices/0");
    throw new IllegalStateException("Nothing is sold by checkout");
  }

  private static List<String> paid(StripeServer stripe, List<JsonNode> opened) {
    StripeAccount account = stripe.account(KEY);
    List<String> sessions = new ArrayList<>();
    for (JsonNode one : opened) {
      String url = one.at("/url").asText();
      String session = url.substring(url.lastIndexOf('/') + 1);
      account.completeCheckout(session, "4242424242424242");
      sessions.add(session);
    }
    return sessions;
  }

  private static String arrival(List<String> paths, List<String> sessions, int turn) {
    return paths.get(turn) + "/checkouts/arrivals/" + sessions.get(turn);
  }

  /** Two calls to Stripe without the application. */
  private void alone(String url, JsonNode price, int turn) {
    String customer = id(ask(url + "/v1/customers", "email=b" + turn + "@harbour.example"));
    ask(
        url + "/v1/checkout/sessions",
        SESSION.formatted(price.at("/stripePrice").asText(), customer));
  }

  private String ask(String address, String form) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + KEY)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return held(() -> http.sendAsync(request, BodyHandlers.ofString()).join().body());
  }

  private static String held(Supplier<String> call) {
    String answer = call.get();
    if (answer.contains("\"error\"")) throw new IllegalStateException(answer);
    return answer;
  }

  private static String id(String json) {
    int at = json.indexOf("cus_");
    return json.substring(at, json.indexOf('"', at));
  }

  private static String found(Client admin, JsonNode price, int number) {
    Map<String, Object> wanted =
        Map.of(
            "name",
            "Bench " + number,
            "slug",
            "",
            "currency",
            price.at("/currency").asText(),
            "seats",
            3);
    return "/api/v1/organisations/"
        + admin.call("POST", "/api/v1/organisations", wanted).at("/id").asText();
  }

  private static Figure row(String what, Walk whole, Walk alone) {
    double own = whole.timings().median() - whole.calls() * alone.perCall();
    return new Figure(
        what,
        "own share p50 ≤ " + BAR + " ms",
        String.format(Locale.ROOT, "own share p50 %.1f ms", own),
        own <= BAR,
        String.format(
            Locale.ROOT,
            "in all %s; %.1f calls to Stripe on this machine, %.1f ms each when called alone",
            whole.timings(),
            whole.calls(),
            alone.perCall()));
  }
}
