package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** The API over HTTP: who calls, what, under which key, and the answer in Stripe's form. */
final class Wire {
  private static final System.Logger LOG = System.getLogger(Wire.class.getName());

  private final World world;

  Wire(World world) {
    this.world = world;
  }

  void handle(HttpExchange exchange) throws IOException {
    Call call = call(exchange);
    String what = call.method() + " " + call.path();
    pause(world.switches().take("latency", what));
    Account account = world.known(key(exchange));
    if (account == null) {
      send(exchange, call, answer(unknown(key(exchange))), false);
      return;
    }
    boolean replayed = call.key() != null && world.looking(() -> account.answers.has(call));
    Answers.Answer answer = failing(account, call, what);
    answer = answer == null ? answer(account, call) : answer;
    if (world.switches().take("lose", what) != null) {
      exchange.close();
      return;
    }
    String after = world.switches().take("fail-after", what);
    send(exchange, call, after == null ? answer : answer(failure(after)), replayed);
  }

  private static Call call(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String query = exchange.getRequestURI().getRawQuery();
    Params params = Params.read((query == null ? "" : query) + "&" + body);
    return new Call(
        Ids.of("req"),
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        params,
        exchange.getRequestHeaders().getFirst("Idempotency-Key"),
        Map.of());
  }

  private static String key(HttpExchange exchange) {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    if (header != null && header.startsWith("Bearer ")) {
      return header.substring("Bearer ".length()).strip();
    }
    if (header != null && header.startsWith("Basic ")) {
      byte[] plain = Base64.getMimeDecoder().decode(header.substring("Basic ".length()));
      return new String(plain, StandardCharsets.UTF_8).replaceFirst(":.*", "");
    }
    return "";
  }

  private static Refused unknown(String key) {
    String message =
        key.isEmpty()
            ? "You did not provide an API key. You need to provide your API key in the Authorization"
                + " header, using Bearer auth."
            : "Invalid API Key provided: %s****%s"
                .formatted(
                    key.substring(0, Math.min(8, key.length())),
                    key.substring(Math.max(0, key.length() - 4)));
    return new Refused(401, "invalid_request_error", null, message, null);
  }

  /** A failure that a switch asks for; Stripe keeps a 500 for its idempotency key. */
  private Answers.Answer failing(Account account, Call call, String what) {
    String status = world.switches().take("fail", what);
    if (status == null) {
      return null;
    }
    return world.within(
        () -> {
          Answers.Answer answer = answer(failure(status));
          account.answers.keep(call, answer);
          return answer;
        });
  }

  private static Refused failure(String wish) {
    int status = wish.isEmpty() ? 500 : Integer.parseInt(wish);
    return switch (status) {
      case 402 -> Refused.declined(Card.DECLINED);
      case 409 ->
          new Refused(
              409,
              "idempotency_error",
              "idempotency_key_in_use",
              "There is currently another in-progress request using this Idempotent Key.",
              null);
      case 429 ->
          new Refused(
              429, "invalid_request_error", "rate_limit", "Request rate limit exceeded.", null);
      default ->
          new Refused(
              status,
              "api_error",
              null,
              "An unknown error occurred, and we are looking into it.",
              null);
    };
  }

  private static Answers.Answer answer(Refused refused) {
    return new Answers.Answer(refused.status(), Json.write(refused.body()));
  }

  private Answers.Answer answer(Account account, Call call) {
    return world.within(
        call,
        () -> {
          Answers.Answer answer;
          try {
            answer = account.answers.first(call);
            answer = answer == null ? work(account, call) : answer;
          } catch (Refused e) {
            answer = answer(e);
          } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, call.method() + " " + call.path(), e);
            return answer(new Refused(500, "api_error", null, "This server failed: " + e, null));
          }
          account.answers.keep(call, answer);
          return answer;
        });
  }

  private static Answers.Answer work(Account account, Call call) {
    ObjectNode node = account.router.answer(call);
    return new Answers.Answer(
        200, Json.write(account.show.expanded(node, call.params().texts("expand"))));
  }

  private static void pause(String millis) {
    try {
      Thread.sleep(millis == null ? 0 : Long.parseLong(millis));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(
      HttpExchange exchange, Call call, Answers.Answer answer, boolean replayed)
      throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Request-Id", call.id());
    headers.set("Stripe-Version", Events.API_VERSION);
    headers.set("Cache-Control", "no-store");
    if (call.key() != null) {
      headers.set("Idempotency-Key", call.key());
    }
    if (replayed) {
      headers.set("Idempotent-Replayed", "true");
    }
    if (answer.status() == 429) {
      headers.set("Stripe-Should-Retry", "true");
    }
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
  }
}
