package app.livery.launcher;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** The mailbox in the browser, and the same mails as JSON for programs. */
final class MailboxPages implements AutoCloseable {
  private static final int THREADS = 4;
  private static final List<String> FILES = List.of("/mailbox.css", "/mailbox.js", "/icon.svg");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");
  private static final String HTML = "text/html; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String OWN_PAGES =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";
  private static final String MAIL_PART =
      "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:;"
          + " font-src data:; base-uri 'self'; sandbox allow-popups"
          + " allow-popups-to-escape-sandbox";

  static {
    // else the JDK's server keeps each answer back for 40 ms, until its head has been acknowledged
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Mails mails;
  private final MailboxHtml html;
  private final HttpServer server;
  private final ExecutorService threads;
  private final Map<String, String> files =
      FILES.stream().collect(Collectors.toMap(path -> path, MailboxPages::file));
  private final JsonMapper json = JsonMapper.builder().build();

  private MailboxPages(Mails mails, MailboxHtml html, HttpServer server) {
    this.mails = mails;
    this.html = html;
    this.server = server;
    this.threads = Executors.newFixedThreadPool(THREADS);
  }

  static MailboxPages open(Mails mails, int port, Clock clock) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      HttpServer server = HttpServer.create(address, 0);
      MailboxPages pages = new MailboxPages(mails, new MailboxHtml(clock), server);
      server.createContext("/", pages::answer);
      server.setExecutor(pages.threads);
      server.start();
      return pages;
    } catch (IOException e) {
      throw new CannotStart("The mailbox cannot listen on port " + port + ": " + e + ".", e);
    }
  }

  /** Shows something else beside the mails. */
  void serve(String path, HttpHandler pages) {
    server.createContext(path, pages);
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try {
      if (isAskedByName(exchange)) {
        route(exchange);
      } else {
        send(exchange, 421, TEXT, "Ask for localhost.", OWN_PAGES);
      }
    } catch (RuntimeException e) {
      // the JDK's server would drop the connection without a word
      send(exchange, 500, TEXT, "The mailbox failed: " + e, OWN_PAGES);
    } finally {
      exchange.close();
    }
  }

  private void route(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" -> show(exchange);
      case "DELETE" -> delete(exchange);
      case "POST" -> {
        mails.clear();
        exchange.getResponseHeaders().set("Location", "/");
        exchange.sendResponseHeaders(303, -1);
      }
      default -> exchange.sendResponseHeaders(405, -1);
    }
  }

  /** A foreign page must not reach the mails by pointing a name of its own at this machine. */
  static boolean isAskedByName(HttpExchange exchange) {
    String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    boolean local = host.matches("(localhost|127\\.0\\.0\\.1)(:[0-9]+)?");
    boolean own = origin == null || origin.equals("http://" + host);
    return local && (own || exchange.getRequestMethod().equals("GET"));
  }

  private void delete(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().equals("/api/mails")) {
      mails.clear();
      exchange.sendResponseHeaders(204, -1);
    } else {
      missing(exchange);
    }
  }

  private void show(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String to = query(exchange, "to");
    if (path.equals("/")) {
      send(exchange, 200, HTML, html.list(mails.to(to), to), OWN_PAGES);
    } else if (path.equals("/api/mails")) {
      sendJson(exchange, mails.to(to));
    } else if (path.startsWith("/api/mails/")) {
      showAsJson(exchange, path.substring("/api/mails/".length()));
    } else if (path.startsWith("/mails/")) {
      showMail(exchange, path.substring("/mails/".length()), to);
    } else if (path.matches("/[a-z]+\\.(css|js|svg)")) {
      showFile(exchange, path);
    } else {
      missing(exchange);
    }
  }

  private void showAsJson(HttpExchange exchange, String id) throws IOException {
    Optional<Mail> mail = mails.find(id);
    if (mail.isPresent()) {
      sendJson(exchange, mail.get());
    } else {
      missing(exchange);
    }
  }

  private void showMail(HttpExchange exchange, String rest, String to) throws IOException {
    String id = rest.replaceFirst("/.*", "");
    Optional<Mail> mail = mails.find(id);
    if (mail.isEmpty()) {
      missing(exchange);
    } else if (rest.equals(id)) {
      send(exchange, 200, HTML, html.mail(mail.get(), mails.to(to), to), OWN_PAGES);
    } else if (rest.equals(id + "/html")) {
      send(exchange, 200, HTML, MailboxHtml.part(mail.get()), MAIL_PART);
    } else if (rest.equals(id + "/source")) {
      Path file = mails.file(id).orElseThrow(() -> new IOException("The mail was just deleted"));
      send(exchange, 200, TEXT, Files.readString(file, StandardCharsets.ISO_8859_1), OWN_PAGES);
    } else {
      missing(exchange);
    }
  }

  private void showFile(HttpExchange exchange, String path) throws IOException {
    String text = files.get(path);
    if (text == null) {
      missing(exchange);
      return;
    }
    send(exchange, 200, TYPES.get(path.replaceFirst(".*[.]", "")), text, OWN_PAGES);
  }

  /** Read once: a build may replace the jar that they come from. */
  private static String file(String path) {
    try (InputStream file = MailboxPages.class.getResourceAsStream("/mailbox" + path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sendJson(HttpExchange exchange, Object value) throws IOException {
    send(exchange, 200, "application/json", json.writeValueAsString(value), OWN_PAGES);
  }

  private void missing(HttpExchange exchange) throws IOException {
    send(exchange, 404, HTML, html.missing(), OWN_PAGES);
  }

  private static void send(
      HttpExchange exchange, int status, String type, String text, String policy)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }

  private static String query(HttpExchange exchange, String name) {
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    return List.of(query.split("&")).stream()
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
