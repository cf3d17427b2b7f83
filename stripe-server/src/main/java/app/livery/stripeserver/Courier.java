package app.livery.stripeserver;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Carries one delivery, signed now, by the time of the world outside. */
final class Courier {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int SHOWN = 500;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  Delivery.Attempt carry(Delivery delivery, Switches switches) {
    String off = switches.take("stamp", delivery.type);
    long stamp = Instant.now().getEpochSecond() + (off == null ? 0 : Long.parseLong(off));
    String signature = Signature.header(delivery.secret, stamp, delivery.payload);
    boolean tampered = switches.take("tamper", delivery.type) != null;
    String payload =
        tampered ? delivery.payload.replaceFirst("\"evt_", "\"evt-") : delivery.payload;
    try {
      if (switches.take("cut", delivery.type) != null) {
        cut(URI.create(delivery.url), payload, signature);
        return attempt(0, "The connection was cut in the middle.");
      }
      HttpResponse<String> answer =
          client.send(request(delivery, payload, signature), BodyHandlers.ofString());
      return attempt(answer.statusCode(), answer.body());
    } catch (IOException e) {
      return attempt(0, e.getClass().getSimpleName() + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return attempt(0, "The server was closed.");
    }
  }

  private static HttpRequest request(Delivery delivery, String payload, String signature) {
    return HttpRequest.newBuilder(URI.create(delivery.url))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json; charset=utf-8")
        .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
        .header("Stripe-Signature", signature)
        .POST(BodyPublishers.ofString(payload))
        .build();
  }

  private static Delivery.Attempt attempt(int status, String answer) {
    String shown = answer.length() > SHOWN ? answer.substring(0, SHOWN) + "…" : answer;
    return new Delivery.Attempt(Instant.now().toString(), status, shown);
  }

  /** Sends the head, half of the body, and is gone. */
  private static void cut(URI url, String payload, String signature) throws IOException {
    byte[] body = payload.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json; charset=utf-8\r\nStripe-Signature: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(url.getRawPath(), url.getAuthority(), signature, body.length);
    int port = url.getPort() < 0 ? 80 : url.getPort();
    try (Socket socket = new Socket(url.getHost(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write(body, 0, body.length / 2);
      out.flush();
    }
  }
}
