package app.livery.billing.hooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** A brand's own system, which hears what it is told. */
final class Listener {
  private final HttpServer server;
  private final AtomicInteger calls = new AtomicInteger();
  private volatile int status = 200;
  private volatile String id = "";
  private volatile String timestamp = "";
  private volatile String signature = "";
  private volatile String body = "";

  Listener() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/in", this::hear);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/in";
  }

  void answers(int code) {
    status = code;
  }

  int calls() {
    return calls.get();
  }

  String id() {
    return id;
  }

  String body() {
    return body;
  }

  /** As a receiver would find out. */
  boolean isSignedWith(String secret) {
    Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
    String expected = new HookSecret(secret).sign(id, at, body);
    return Arrays.asList(signature.split(" ")).contains(expected);
  }

  private void hear(HttpExchange call) throws IOException {
    body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    id = call.getRequestHeaders().getFirst("webhook-id");
    timestamp = call.getRequestHeaders().getFirst("webhook-timestamp");
    signature = call.getRequestHeaders().getFirst("webhook-signature");
    calls.incrementAndGet();
    call.sendResponseHeaders(status, -1);
    call.close();
  }

  void close() {
    server.stop(0);
  }
}
