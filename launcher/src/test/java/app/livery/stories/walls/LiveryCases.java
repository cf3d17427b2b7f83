package app.livery.stories.walls;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * The routes about what a brand looks like and what stands at its foot. Editions and numbers name
 * one's own things only.
 */
final class LiveryCases extends CaseBook {
  /** Somebody else's edition or number is one's own, is out of date, or is not there. */
  private static final Set<Integer> OWN_OR_NONE = Set.of(200, 201, 204, 404, 409);

  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 1h7v7z'/></svg>";
  private static final String PACKED =
      Base64.getEncoder().encodeToString(DRAWING.getBytes(StandardCharsets.UTF_8));

  LiveryCases() {
    list("GET /legal");
    add(
        "PUT /legal",
        KEY,
        w ->
            Request.of(
                "/legal",
                "version",
                w.key.get("/api/v1/legal").fine().json().at("/version").asText(),
                "terms",
                "https://" + w.brand.slug() + ".example/terms"),
        Case.SAME);
    list("GET /look");
    list("GET /look/file");
    list("GET /look/draft");
    list("GET /look/publications");
    add("PUT /look/draft", KEY, w -> Request.of("/look/draft", wish(w)), OWN_OR_NONE);
    add("PUT /look/draft/file", KEY, w -> Request.of("/look/draft/file", file(w)), OWN_OR_NONE);
    add(
        "DELETE /look/draft/{edition}",
        KEY,
        w -> Request.of("/look/draft/" + draft(w)),
        OWN_OR_NONE);
    add(
        "PUT /look/draft/pictures/{place}",
        KEY,
        w -> Request.of("/look/draft/pictures/logo", "edition", edition(w), "content", PACKED),
        OWN_OR_NONE);
    add(
        "PUT /look/draft/pictures/{place}/{edition}",
        KEY,
        w -> new Request("/look/draft/pictures/logo/" + draft(w), DRAWING, "image/svg+xml"),
        OWN_OR_NONE);
    add(
        "DELETE /look/draft/pictures/{place}/{edition}",
        KEY,
        w -> Request.of("/look/draft/pictures/logo/" + draft(w)),
        OWN_OR_NONE);
    add(
        "POST /look/publications",
        KEY,
        w -> Request.of("/look/publications", "edition", draft(w), "note", "A test"),
        OWN_OR_NONE);
    add(
        "GET /look/publications/{number}",
        KEY,
        w -> Request.of("/look/publications/" + publication(w)),
        OWN_OR_NONE);
    add(
        "POST /look/roll-backs",
        KEY,
        w -> {
          int earlier = publication(w);
          publication(w);
          return Request.of("/look/roll-backs", "number", earlier);
        },
        OWN_OR_NONE);
  }

  private static Object[] wish(World world) {
    return new Object[] {"edition", edition(world), "look", livery(world)};
  }

  private static Object[] file(World world) {
    return new Object[] {
      "edition", edition(world), "file", Map.of("format", 1, "look", livery(world))
    };
  }

  /** A draft unlike anything before it. */
  private static int draft(World world) {
    Object wish = Request.of("", wish(world)).body();
    return world.key.put("/api/v1/look/draft", wish).fine().json().at("/edition").asInt();
  }

  private static int publication(World world) {
    Object wish = Wishes.body("edition", draft(world), "note", "");
    JsonNode made = world.key.post("/api/v1/look/publications", wish).fine().json();
    return made.at("/number").asInt();
  }

  private static int edition(World world) {
    return world.key.get("/api/v1/look/draft").fine().json().at("/edition").asInt();
  }

  private static Map<String, Object> livery(World world) {
    int unlike = Math.abs(world.fresh("colour").hashCode()) % 0x1000000;
    return Wishes.body(
        "primary", String.format("#%06x", unlike),
        "accent", "#0d9488",
        "tone", "BRAND",
        "navigation", "LIGHT",
        "radius", 8,
        "density", "NORMAL",
        "typeface", "INTER",
        "backdrop", "GLOW");
  }
}
