package app.livery.bench;

import app.livery.stripeserver.StripeAccount;
import app.livery.stripeserver.StripeServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Checkouts opened and subscriptions begun through the API, each for another organisation, less
 * what Stripe's local server took of each; the way to it and back is the application's. What Stripe
 * says by post is held back: taking that in is measured by itself.
 */
final class SellingFigure implements Measurement {
  private static final int BAR = 25;
  private static final int WARMUP = 600;
  private static final int TIMES = 200;
  private static final String KEY = "sk_test_demonstration";

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
      return List.of(
          row("checkout opened through the API", checkouts),
          row("subscription begun on the way back from paying", begun));
    }
  }

  /** Something done many times: the whole of it, what is left without Stripe, and its calls. */
  private record Walk(Timings whole, Timings own, double calls) {
    static Walk of(StripeServer stripe, IntConsumer act) {
      double[] whole = new double[TIMES];
      double[] own = new double[TIMES];
      long calls = stripe.calls();
      for (int turn = 0; turn < WARMUP + TIMES; turn++) {
        int now = turn;
        Duration before = stripe.spent();
        double took = Timings.once(() -> act.accept(now));
        if (turn < WARMUP) continue;
        whole[turn - WARMUP] = took;
        own[turn - WARMUP] = took - stripe.spent().minus(before).toNanos() / 1e6;
      }
      double each = (stripe.calls() - calls) / (double) (WARMUP + TIMES);
      return new Walk(Timings.told(whole), Timings.told(own), each);
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

  private static Figure row(String what, Walk walk) {
    double own = walk.own().median();
    return new Figure(
        what,
        "own share p50 ≤ " + BAR + " ms",
        String.format(Locale.ROOT, "own share p50 %.1f ms", own),
        own <= BAR,
        String.format(
            Locale.ROOT,
            "in all %s; %.1f calls to Stripe, whose local server took the rest",
            walk.whole(),
            walk.calls()));
  }
}
