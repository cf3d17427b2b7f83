package app.livery.stripeserver;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A seller's webhook endpoint, which hears what is sent and judges it by the SDK. */
final class Ear implements AutoCloseable {
  static final String SECRET = "whsec_ear";

  /** What came, as it came. */
  record Letter(String payload, String signature) {
    Event read() throws SignatureVerificationException {
      return Webhook.constructEvent(payload, signature, SECRET);
    }
  }

  private final HttpServer server;
  private final List<Letter> letters = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger broken = new AtomicInteger();

  Ear() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::hear);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  private void hear(HttpExchange exchange) {
    try (exchange) {
      String payload = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      boolean fails = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
      if (!fails) {
        letters.add(new Letter(payload, exchange.getRequestHeaders().getFirst("Stripe-Signature")));
      }
      exchange.sendResponseHeaders(fails ? 500 : 200, -1);
    } catch (IOException e) {
      broken.incrementAndGet();
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** The next so many letters are answered 500. */
  void fail(int times) {
    failures.set(times);
  }

  List<Letter> letters() {
    return letters;
  }

  int broken() {
    return broken.get();
  }

  List<String> types() throws SignatureVerificationException {
    List<String> types = new ArrayList<>();
    for (Letter each : letters) {
      types.add(each.read().getType());
    }
    return types;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
