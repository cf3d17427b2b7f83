package app.livery.stripeserver;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A person's call of a page. */
record Visit(HttpExchange exchange, String path, boolean acts, Params form) {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'";

  static Visit of(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String query = exchange.getRequestURI().getRawQuery();
    return new Visit(
        exchange,
        exchange.getRequestURI().getPath(),
        exchange.getRequestMethod().equals("POST"),
        Params.read((query == null ? "" : query) + "&" + body));
  }

  void show(String html) throws IOException {
    show(200, html);
  }

  void show(int status, String html) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin");
    Front.send(exchange, status, Views.HTML, html);
  }

  void lead(String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(303, -1);
  }
}
