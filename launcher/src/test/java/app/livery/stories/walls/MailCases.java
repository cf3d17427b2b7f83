package app.livery.stories.walls;

import static app.livery.stories.walls.Case.SAME;

import app.livery.stories.Caller;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The routes about whom a tenant's letters come from and what they say; all are the caller's. */
final class MailCases extends CaseBook {
  private static final String ADDRESS = "/mail-sender";

  /** A caller whose tenant has just given a new address. */
  private static final Function<World, Caller> SETTING_UP =
      world -> {
        world.key.put("/api/v1" + ADDRESS, world.wishes.sender()).fine();
        return world.key;
      };

  /** The same, and the key has been seen. */
  private static final Function<World, Caller> SET_UP =
      world -> {
        SETTING_UP.apply(world);
        world.brand.sql("update dkim_key set standing = 'SIGNING' where standing = 'WAITING'");
        return world.key;
      };

  private static final Map<String, Object> WORDING =
      Map.of("subject", "Hi", "text", "{{link}}", "html", "<a href=\"{{link}}\">Open</a>");

  private static final String LETTER = "/mail-templates/invite/en";

  MailCases() {
    list("GET /mail-sender");
    add("PUT /mail-sender", KEY, w -> new Request(ADDRESS, w.wishes.sender()), SAME);
    add("POST /mail-sender/checks", SETTING_UP, w -> Request.of(ADDRESS + "/checks"), SAME);
    add("POST /mail-sender/keys", SET_UP, w -> Request.of(ADDRESS + "/keys"), SAME);
    list("GET /mail-templates");
    letter("GET", "", null);
    add(
        "PUT /mail-templates/{template}/{language}",
        KEY,
        w -> new Request(LETTER, reworded(w)),
        SAME);
    add(
        "DELETE /mail-templates/{template}/{language}/{version}",
        KEY,
        w -> Request.of(LETTER + "/" + version(w)),
        SAME);
    letter("POST", "/previews", WORDING);
    add(
        "POST /mail-templates/{template}/{language}/tests",
        ADMIN,
        w -> new Request(LETTER + "/tests", WORDING),
        SAME);
  }

  /** A letter is called the same with everybody; what it says is the caller's. */
  private void letter(String verb, String more, Map<String, Object> body) {
    add(
        verb + " /mail-templates/{template}/{language}" + more,
        KEY,
        w -> new Request(LETTER + more, body),
        SAME);
  }

  private static Map<String, Object> reworded(World world) {
    Map<String, Object> wish = new HashMap<>(WORDING);
    wish.put("version", version(world));
    return wish;
  }

  private static String version(World world) {
    return world.key.get("/api/v1" + LETTER).fine().json().at("/version").asText();
  }
}
