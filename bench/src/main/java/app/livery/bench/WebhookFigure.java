package app.livery.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signed events, one after the other, until each is stored and answered; they are all different.
 */
final class WebhookFigure implements Measurement {
  private static final int BAR = 50;
  private static final int WARMUP = 300;
  private static final int TIMES = 2_000;
  private static final String SECRET = "whsec_of_a_measurement";
  private static final String BODY =
      """
      {"id":"evt_%s","object":"event","api_version":"2026-07-29.dahlia","created":%d,"livemode":false,
      "type":"customer.subscription.updated","data":{"object":{"id":"sub_%s","object":"subscription",
      "customer":"cus_of_nobody","metadata":{"note":"%s"}}}}""";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Clock clock = Clock.systemUTC();

  @Override
  public List<Figure> measure() {
    try (Premises premises = Premises.asServed(Map.of("STRIPE_WEBHOOK_SECRET", SECRET))) {
      int port = premises.house().server().port();
      Timings timings = Timings.of(WARMUP, TIMES, turn -> post(port, turn));
      return List.of(
          new Figure(
              "webhook stored and answered",
              "p99 ≤ " + BAR + " ms",
              timings + ", p99 " + Math.round(timings.percentile(99) * 10) / 10.0 + " ms",
              timings.percentile(99) <= BAR,
              "3 KB each; a worker looks for whose they are meanwhile"));
    }
  }

  private void post(int port, int turn) {
    long at = clock.instant().getEpochSecond();
    String body = BODY.formatted(turn, at, turn, "x".repeat(2_800));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/billing/webhook"))
            .header("Content-Type", "application/json")
            .header("Stripe-Signature", "t=" + at + ",v1=" + signed(at + "." + body))
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200)
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String signed(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
