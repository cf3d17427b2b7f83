package app.livery.stories.walls;

import app.livery.stories.Caller;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The API's own description of itself, as a host tells it. */
record Document(JsonNode json) {
  static Document at(Caller caller) {
    return new Document(caller.get("/api/openapi.json").fine().json());
  }

  /** Every route, as {@code GET /invites/{id}}. */
  Set<String> routes() {
    Set<String> routes = new TreeSet<>();
    for (var path : json.get("paths").properties())
      for (var one : path.getValue().properties())
        routes.add(one.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
    return routes;
  }

  /** The scope that a key needs for a route; empty where none will do or none is needed. */
  Optional<String> scope(String route) {
    return Optional.ofNullable(operation(route).get("x-scope")).map(JsonNode::asText);
  }

  /** The least role; {@code OPEN} where anybody may call. */
  String role(String route) {
    return operation(route).path("x-role").asText("OPEN");
  }

  /** What is wrong with an answer, by the shape that the document promises; empty for nothing. */
  String complaint(String route, Caller.Answer answer) {
    JsonNode promised = operation(route).at("/responses/" + answer.status());
    if (promised.isMissingNode()) return "no promise of status " + answer.status();
    JsonNode schema = promised.at("/content/application~1json/schema");
    if (schema.isMissingNode())
      return answer.body().isEmpty() ? "" : "a body where none is promised";
    return new Shape(json).complaint("", schema, answer.json());
  }

  private JsonNode operation(String route) {
    int space = route.indexOf(' ');
    String verb = route.substring(0, space).toLowerCase(Locale.ROOT);
    return json.get("paths").get(route.substring(space + 1)).get(verb);
  }
}
