package app.livery.web.api;

import app.livery.kernel.CurrentCall;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The description of the API in OpenAPI, as the host of the call sees it: a tenant's host knows
 * nothing of the platform's routes, and bears the tenant's name.
 *
 * <p>The whole document is made from the resources and committed as {@code api/openapi.json}; here
 * it is only cut to size.
 */
@ApplicationScoped
public class Description {
  private static final String SCHEMAS = "#/components/schemas/";

  @Inject CurrentCall call;

  private ObjectNode ofPlatform;
  private ObjectNode ofTenants;

  @PostConstruct
  void read() {
    ofPlatform = cut("platform");
    ofTenants = cut("tenant");
  }

  /** The document under a title. */
  public ObjectNode titled(String title) {
    ObjectNode document = (call.tenant().isPresent() ? ofTenants : ofPlatform).deepCopy();
    ((ObjectNode) document.get("info")).put("title", title);
    return document;
  }

  private static ObjectNode cut(String side) {
    ObjectNode document = load();
    for (Iterator<JsonNode> paths = document.get("paths").elements(); paths.hasNext(); ) {
      JsonNode path = paths.next();
      keep(path.elements(), operation -> isOn(side, operation));
      if (path.isEmpty()) paths.remove();
    }
    Set<String> tags = new HashSet<>();
    document.get("paths").findValues("tags").forEach(used -> tags.add(used.get(0).asText()));
    keep(document.get("tags").elements(), tag -> tags.contains(tag.get("name").asText()));
    Set<String> shapes = shapes(document);
    keepNamed(document.at("/components/schemas").fields(), shapes);
    return document;
  }

  private static boolean isOn(String side, JsonNode operation) {
    String host = operation.get("x-host").asText();
    // what only the platform's staff can do inside of a brand is nothing for the brand's own eyes
    if (side.equals("tenant") && operation.path("x-role").asText().equals("SUPER_ADMIN"))
      return false;
    return host.equals(side) || host.equals("both");
  }

  /** The shapes that are left to be spoken of, and those that they speak of themselves. */
  private static Set<String> shapes(JsonNode document) {
    Set<String> known = new HashSet<>();
    Deque<JsonNode> toRead = new ArrayDeque<>();
    toRead.add(document.get("paths"));
    toRead.add(document.at("/components/responses"));
    while (!toRead.isEmpty())
      for (JsonNode reference : toRead.remove().findValues("$ref")) {
        if (!reference.asText().startsWith(SCHEMAS)) continue;
        String name = reference.asText().substring(SCHEMAS.length());
        if (known.add(name)) toRead.add(document.at("/components/schemas/" + name));
      }
    return known;
  }

  private static void keep(
      Iterator<JsonNode> nodes, java.util.function.Predicate<JsonNode> wanted) {
    while (nodes.hasNext()) if (!wanted.test(nodes.next())) nodes.remove();
  }

  private static void keepNamed(Iterator<Map.Entry<String, JsonNode>> nodes, Set<String> names) {
    while (nodes.hasNext()) if (!names.contains(nodes.next().getKey())) nodes.remove();
  }

  private static ObjectNode load() {
    try (InputStream in = Description.class.getResourceAsStream("/api/openapi.json")) {
      return (ObjectNode) Json.MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
