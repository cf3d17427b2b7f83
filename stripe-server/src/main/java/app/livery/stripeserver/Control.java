package app.livery.stripeserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code /control}: the server's own buttons, as JSON for other processes. */
final class Control {
  private final World world;
  private final AccountControl accounts;

  Control(World world) {
    this.world = world;
    this.accounts = new AccountControl(world);
  }

  void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String[] steps = exchange.getRequestURI().getPath().substring("/control/".length()).split("/");
    String answer;
    int status = 200;
    try {
      answer = Json.write(answer(exchange.getRequestMethod(), steps, Json.read(body)));
    } catch (Refused e) {
      status = e.status();
      answer = Json.write(e.body());
    }
    Front.send(exchange, status, "application/json", answer);
  }

  private JsonNode answer(String method, String[] steps, ObjectNode body) {
    return switch (method + " " + steps[0]) {
      case "GET clock" -> clock();
      case "POST clock" -> move(body);
      case "GET switches" -> world.switches().json();
      case "POST switches" -> turnOn(body);
      case "DELETE switches" -> turnOff(steps);
      case "GET deliveries" -> deliveries(world.deliveries().list(each -> true));
      case "POST deliveries" -> resend(steps);
      case "GET held" -> deliveries(world.deliveries().held());
      case "POST release" -> release(body);
      case "POST quiet" -> quiet(body);
      case "GET accounts" -> steps.length < 2 ? keys() : accounts.answer(method, steps, body);
      default -> {
        if (steps[0].equals("accounts") && steps.length > 1) {
          yield accounts.answer(method, steps, body);
        }
        throw Refused.gone("control route", String.join("/", steps));
      }
    };
  }

  private JsonNode clock() {
    return Json.of("now", world.clock().instant().toString());
  }

  private JsonNode move(ObjectNode body) {
    if (Json.has(body, "to")) {
      world.moveTo(Instant.parse(Json.text(body, "to")));
    } else {
      world.advance(Duration.parse(Json.text(body, "advance")));
    }
    return clock();
  }

  private JsonNode turnOn(ObjectNode body) {
    String where = Json.has(body, "where") ? Json.text(body, "where") : "*";
    int times = Json.has(body, "times") ? body.get("times").asInt() : 1;
    world.switches().set(Json.text(body, "kind"), Json.text(body, "value"), where, times);
    return world.switches().json();
  }

  private JsonNode turnOff(String[] steps) {
    if (steps.length > 1) {
      world.switches().clear(steps[1]);
    } else {
      world.switches().clear();
    }
    return world.switches().json();
  }

  private static JsonNode deliveries(List<Delivery> all) {
    return Json.list(all.stream().map(Delivery::json).toList());
  }

  private JsonNode resend(String[] steps) {
    world.deliveries().resend(steps[1]);
    return Json.of("sent", steps[1]);
  }

  /** Held deliveries go in their order, reversed, or in the order of the ids given. */
  private JsonNode release(ObjectNode body) {
    List<Delivery> held = new ArrayList<>(world.deliveries().held());
    JsonNode order = body.path("order");
    if (order.isArray()) {
      List<Delivery> wanted = new ArrayList<>();
      order.forEach(id -> held.stream().filter(d -> d.id.equals(id.asText())).forEach(wanted::add));
      world.deliveries().release(wanted);
    } else {
      if (order.asText().equals("reversed")) {
        Collections.reverse(held);
      }
      world.deliveries().release(held);
    }
    return Json.of("held", world.deliveries().held().size());
  }

  private JsonNode quiet(ObjectNode body) {
    long millis = Json.has(body, "millis") ? Json.number(body, "millis") : 10_000;
    return Json.of("quiet", world.deliveries().quiet(Duration.ofMillis(millis)));
  }

  private JsonNode keys() {
    return Json.list(
        world.accounts().stream().map(each -> Json.of("key", each.key, "id", each.id)).toList());
  }
}
