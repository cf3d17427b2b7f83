package app.livery.stripeserver;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/** Carries one delivery, signed now: by the time of the world outside, unless told otherwise. */
final class Courier {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int CONNECT_MILLIS = 5000;
  private static final int SHOWN = 500;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofMillis(CONNECT_MILLIS)).build();

  private volatile Clock clock = Clock.systemUTC();

  /** By which time signatures are stamped. */
  void signBy(Clock time) {
    clock = time;
  }

  Delivery.Attempt carry(Delivery delivery, Switches switches) {
    String off = switches.take("stamp", delivery.type);
    long stamp = clock.instant().getEpochSecond() + (off == null ? 0 : Long.parseLong(off));
    String signature = Signature.header(delivery.secret, stamp, delivery.payload);
    boolean tampered = switches.take("tamper", delivery.type) != null;
    String payload =
        tampered ? delivery.payload.replaceFirst("\"evt_", "\"evt-") : delivery.payload;
    boolean cut = switches.take("cut", delivery.type) != null;
    URI url = URI.create(delivery.url);
    try {
      return url.getScheme().equals("https")
          ? over(url, payload, signature)
          : plain(url, payload.getBytes(StandardCharsets.UTF_8), signature, cut);
    } catch (IOException e) {
      return attempt(0, e.getClass().getSimpleName() + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return attempt(0, "The server was closed.");
    }
  }

  private Delivery.Attempt over(URI url, String payload, String signature)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Stripe-Signature", signature)
            .POST(BodyPublishers.ofString(payload))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    return attempt(answer.statusCode(), answer.body());
  }

  /** By a socket of its own: names below {@code localhost} are this machine, whoever asks. */
  private Delivery.Attempt plain(URI url, byte[] body, String signature, boolean cut)
      throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(address(url), CONNECT_MILLIS);
      socket.setSoTimeout((int) PATIENCE.toMillis());
      OutputStream out = socket.getOutputStream();
      out.write(head(url, body.length, signature).getBytes(StandardCharsets.UTF_8));
      out.write(body, 0, cut ? body.length / 2 : body.length);
      out.flush();
      if (cut) {
        return attempt(0, "The connection was cut in the middle.");
      }
      return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static InetSocketAddress address(URI url) throws IOException {
    int port = url.getPort() < 0 ? 80 : url.getPort();
    String host = url.getHost();
    boolean local = host.equals("localhost") || host.endsWith(".localhost");
    InetAddress address = local ? InetAddress.getByName("127.0.0.1") : InetAddress.getByName(host);
    return new InetSocketAddress(address, port);
  }

  private static String head(URI url, int length, String signature) {
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    return String.join(
        "\r\n",
        "POST " + url.getRawPath() + query + " HTTP/1.1",
        "Host: " + url.getRawAuthority(),
        "Content-Type: application/json; charset=utf-8",
        "Content-Length: " + length,
        "User-Agent: Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        "Stripe-Signature: " + signature,
        "Accept: */*; q=0.5, application/xml",
        "Connection: close",
        "",
        "");
  }

  private Delivery.Attempt read(String answer) throws IOException {
    if (!answer.matches("(?s)HTTP/1\\.[01] [0-9]{3}.*")) {
      throw new IOException("no answer");
    }
    int body = answer.indexOf("\r\n\r\n");
    int status = Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    return attempt(status, body < 0 ? "" : answer.substring(body).strip());
  }

  private Delivery.Attempt attempt(int status, String answer) {
    String shown = answer.length() > SHOWN ? answer.substring(0, SHOWN) + "…" : answer;
    return new Delivery.Attempt(clock.instant().toString(), status, shown);
  }
}
