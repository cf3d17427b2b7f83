package app.livery.stories.fidelity;

import app.livery.launcher.House;
import app.livery.stories.Brand;
import app.livery.stories.Caller;
import app.livery.stories.OwnHost;
import app.livery.stories.Staff;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A brand that has made itself at home: a host name of its own that its links carry, and a look of
 * its own.
 *
 * @param name its host name
 * @param host the address of its pages
 */
record Dressed(House house, Brand brand, String name, URI host) {
  private static final Pattern SHEET = Pattern.compile("<link id=\"lv-brand\"[^>]*href=\"([^\"]+)");

  static Dressed in(House house, String word, String primary, String accent) {
    Brand brand = Brand.found(house, word);
    String name = "portal." + brand.slug() + ".example";
    JsonNode own = OwnHost.live(house, brand, name);
    brand.admin().put("/api/v1/hosts/" + own.at("/id").asText() + "/main", Map.of()).fine();
    wear(brand.admin(), primary, accent);
    URI host = URI.create("http://" + name + ":" + house.baseUrl().getPort());
    return new Dressed(house, brand, name, host);
  }

  private static void wear(Caller admin, String primary, String accent) {
    Map<String, Object> look =
        Map.of(
            "primary", primary,
            "accent", accent,
            "tone", "BRAND",
            "navigation", "BRAND",
            "radius", 5,
            "density", "COMPACT",
            "typeface", "INTER",
            "backdrop", "GLOW");
    JsonNode draft = admin.get("/api/v1/look/draft").fine().json();
    Map<String, Object> wish = Map.of("edition", draft.at("/edition").asInt(), "look", look);
    int edition = admin.put("/api/v1/look/draft", wish).fine().json().at("/edition").asInt();
    admin.post("/api/v1/look/publications", Map.of("edition", edition, "note", "")).fine();
  }

  /** A program without a session at its own host. */
  Caller stranger() {
    return Caller.of(house).atHost(host.getAuthority());
  }

  /** Somebody of it, signed in at its own host. */
  Caller signIn(String email) {
    return Staff.signIn(stranger(), host.toString(), email);
  }

  /** The sheet with its colours. */
  String sheet() {
    return sheetAt(stranger());
  }

  static String sheetAt(Caller stranger) {
    Matcher link =
        SHEET.matcher(stranger.with("Accept", "text/html").get("/sign-in").fine().body());
    if (!link.find()) throw new AssertionError("The sign-in page has no sheet of its brand");
    return stranger.get(link.group(1)).fine().body();
  }
}
