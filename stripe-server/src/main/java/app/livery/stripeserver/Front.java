package app.livery.stripeserver;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Leads each call to whom it is meant for: the API, the control routes or the pages. */
final class Front {
  private final Wire wire;
  private final Control control;
  private final Pages pages;

  Front(World world) {
    this.wire = new Wire(world);
    this.control = new Control(world);
    this.pages = new Pages(world);
  }

  void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (!isAskedByName(exchange)) {
      send(exchange, 403, "text/plain; charset=utf-8", "Only for this machine.");
    } else if (path.startsWith("/v1/")) {
      wire.handle(exchange);
    } else if (path.startsWith("/control/")) {
      control.handle(exchange);
    } else {
      pages.handle(Visit.of(exchange));
    }
  }

  /** A foreign page must not act here by pointing a name of its own at this machine. */
  static boolean isAskedByName(HttpExchange exchange) {
    String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    boolean local = host.matches("(localhost|127\\.0\\.0\\.1)(:[0-9]+)?");
    return local && (origin == null || origin.equals("http://" + host));
  }

  static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
