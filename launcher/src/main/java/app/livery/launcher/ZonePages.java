package app.livery.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The house's own DNS records in the browser, beside the mailbox. */
final class ZonePages implements HttpHandler {
  private static final int LARGEST = 8192;
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

  private final Zone zone;

  ZonePages(Zone zone) {
    this.zone = zone;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try {
      if (!MailboxPages.isAskedByName(exchange)) send(exchange, 421, "Ask for localhost.");
      else if (exchange.getRequestMethod().equals("POST")) change(exchange);
      else send(exchange, 200, page());
    } catch (IllegalArgumentException e) {
      send(exchange, 400, safe(e.getMessage()));
    } finally {
      exchange.close();
    }
  }

  private void change(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST);
    Map<String, String> form = form(new String(body, StandardCharsets.UTF_8));
    String name = form.getOrDefault("name", "");
    String type = form.getOrDefault("type", "");
    String value = form.getOrDefault("value", "");
    if (form.containsKey("remove")) zone.remove(new Zone.Entry(name, type, value));
    else zone.add(name, type, value);
    exchange.getResponseHeaders().set("Location", "/names");
    exchange.sendResponseHeaders(303, -1);
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new HashMap<>();
    for (String pair : body.split("&")) {
      String[] both = pair.split("=", 2);
      form.put(both[0], both.length < 2 ? "" : URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  private String page() {
    StringBuilder rows = new StringBuilder();
    for (Zone.Entry entry : zone.entries())
      rows.append(
          """
          <tr><td>%1$s</td><td>%2$s</td><td>%3$s</td><td><form method=post action="/names">
            <input type=hidden name=name value="%1$s"><input type=hidden name=type value="%2$s">
            <input type=hidden name=value value="%3$s"><button name=remove value=1>Remove</button></form></td></tr>
          """
              .formatted(safe(entry.name()), safe(entry.type()), safe(entry.value())));
    return """
        <!doctype html>
        <html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1">
        <meta name=color-scheme content="light dark"><title>DNS records</title>
        <link rel=icon href="/icon.svg"><link rel=stylesheet href="/mailbox.css"></head>
        <body class=names><main><article>
          <header><h1>DNS records</h1><p class=who>What the server's own name server answers. FAIL takes SERVFAIL, NXDOMAIN, TIMEOUT or STALE. <a href="/">Mailbox</a></p></header>
          <form class=entry method=post action="/names">
            <input name=name required placeholder="portal.example.test" aria-label=Name>
            <select name=type aria-label=Type><option>TXT<option>CNAME<option>A<option>AAAA<option>MX<option>FAIL</select>
            <input name=value required placeholder=Value aria-label=Value><button>Add</button></form>
          <table><thead><tr><th>Name<th>Type<th>Value<th></tr></thead><tbody>%s</tbody></table>
        </article></main></body></html>
        """
        .formatted(rows);
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
