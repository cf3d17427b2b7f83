package app.livery.web.api.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description of the API says what its resources do. */
class OpenApiTest {
  private static final List<Route> ROUTES = Route.all();
  private static final JsonNode DOCUMENT = OpenApi.of(ROUTES);

  @Test
  void the_document_is_up_to_date() throws JsonProcessingException {
    ObjectMapper pretty = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    new Committed("web/src/main/resources/api/openapi.json")
        .mustSay(pretty.writeValueAsString(DOCUMENT) + "\n");
  }

  @Test
  void every_route_is_described_once() {
    Set<String> described = new TreeSet<>();
    DOCUMENT
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        verb -> described.add(verb.toUpperCase() + " " + path.getKey())));
    assertEquals(new TreeSet<>(ROUTES.stream().map(Route::toString).toList()), described);
    assertEquals(
        ROUTES.size(), new HashSet<>(ROUTES.stream().map(Route::operation).toList()).size());
  }

  @Test
  void every_route_says_what_it_does() {
    for (Route route : ROUTES) assertFalse(route.summary().isBlank(), route.toString());
  }

  @Test
  void every_creating_route_can_be_repeated_safely() {
    for (Route route : ROUTES) {
      boolean creates = route.method().getReturnType() == Created.class;
      assertEquals(creates, route.method().isAnnotationPresent(Idempotent.class), route.toString());
    }
  }

  @Test
  void every_reference_leads_somewhere() {
    for (JsonNode reference : DOCUMENT.findValues("$ref"))
      assertTrue(DOCUMENT.at(reference.asText().substring(1)).isObject(), reference.asText());
  }
}
