package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On home screens, in tabs and around the page, a brand looks like itself. */
@ExtendWith(HouseUnderTest.class)
class IconStory {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void an_installed_console_bears_the_brands_name_and_icons(House house) throws Exception {
    Brand brand = Brand.known(house, "northwind");
    Leaf leaf = Leaf.of(brand.at("/sign-in"));
    HttpResponse<byte[]> manifest = Leaf.file(leaf.link("manifest"));
    assertTrue(Leaf.header(manifest, "Content-Type").startsWith("application/manifest+json"));
    assertTrue(Leaf.header(manifest, "Cache-Control").contains("immutable"));
    assertFalse(Leaf.text(manifest).toLowerCase(java.util.Locale.ROOT).contains("livery"));
    JsonNode told = JSON.readTree(Leaf.text(manifest));
    assertEquals(brand.name(), told.at("/name").asText());
    assertEquals("standalone", told.at("/display").asText());
    assertEquals("en", told.at("/lang").asText());
    assertEquals("ltr", told.at("/dir").asText());
    assertEquals(3, told.at("/icons").size());
    for (JsonNode icon : told.at("/icons")) {
      BufferedImage drawn = Leaf.picture(brand.at(icon.at("/src").asText()).toString());
      assertEquals(icon.at("/sizes").asText(), drawn.getWidth() + "x" + drawn.getHeight());
    }
    assertTrue(leaf.html().contains("name=\"theme-color\""), "phones colour their bars");
  }

  @Test
  void what_is_not_there_is_not_remembered_as_such(House house) {
    Brand brand = Brand.known(house, "northwind");
    String looks = Leaf.of(brand.at("/sign-in")).link("manifest").replaceFirst("[^/]*$", "");
    HttpResponse<byte[]> missing = Leaf.fetched(URI.create(looks + "nothing.png"), "en");
    assertEquals(404, missing.statusCode());
    assertEquals("no-cache", Leaf.header(missing, "Cache-Control"));
  }

  @Test
  void in_arabic_it_runs_from_right_to_left(House house) throws Exception {
    Brand brand = Brand.known(house, "almajd");
    HttpResponse<byte[]> manifest = Leaf.fetched(brand.at("/manifest.webmanifest"), "ar");
    assertEquals("rtl", JSON.readTree(Leaf.text(manifest)).at("/dir").asText());
  }

  @Test
  void what_nobody_links_to_is_there_too(House house) {
    Brand brand = Brand.known(house, "northwind");
    Leaf leaf = Leaf.of(brand.at("/"));
    assertEquals(180, Leaf.picture(brand.at("/apple-touch-icon.png").toString()).getWidth());
    byte[] framed = Leaf.file(brand.at("/favicon.ico").toString()).body();
    assertEquals(32, Leaf.read(Arrays.copyOfRange(framed, 22, framed.length)).getWidth());
    assertFalse(Leaf.text(Leaf.file(brand.at("/robots.txt").toString())).contains("Disallow: /\n"));
    String platform = house.baseUrl().resolve("/robots.txt").toString();
    assertTrue(Leaf.text(Leaf.file(platform)).contains("Disallow: /\n"), "the console is private");
    assertEquals("index", leaf.meta("robots").orElseThrow());
    assertEquals("noindex", Leaf.of(brand.at("/sign-in")).meta("robots").orElseThrow());
  }

  @Test
  void two_brands_have_two_icons_and_a_new_look_has_new_addresses(House house) {
    Brand brand = Brand.found(house, "icons");
    Leaf before = Leaf.of(brand.at("/sign-in"));
    int corner = Leaf.picture(before.link("apple-touch-icon")).getRGB(2, 2);
    Leaf other = Leaf.of(Brand.known(house, "almajd").at("/sign-in"));
    assertNotEquals(corner, Leaf.picture(other.link("apple-touch-icon")).getRGB(2, 2));
    ObjectNode look = (ObjectNode) brand.admin().get("/api/v1/look/draft").json().get("look");
    look.put("primary", "#b91c1c");
    publishes(brand, brand.admin().put("/api/v1/look/draft", Map.of("edition", 0, "look", look)));
    Leaf after = Leaf.of(brand.at("/sign-in"));
    assertNotEquals(before.link("apple-touch-icon"), after.link("apple-touch-icon"));
    int red = Leaf.picture(after.link("apple-touch-icon")).getRGB(2, 2);
    assertEquals(0xb91c1c, red & 0xffffff);
  }

  @Test
  void an_icon_of_the_brands_own_is_on_every_screen(House house) {
    Brand brand = Brand.found(house, "drawn");
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><rect width='8' height='8' fill='#00aa00'/></svg>";
    String content = Base64.getEncoder().encodeToString(svg.getBytes());
    Map<String, Object> wanted = Map.of("edition", 0, "content", content);
    publishes(brand, brand.admin().put("/api/v1/look/draft/pictures/icon", wanted));
    Leaf leaf = Leaf.of(brand.at("/sign-in"));
    BufferedImage touch = Leaf.picture(leaf.link("apple-touch-icon"));
    assertEquals(0x00aa00, touch.getRGB(90, 90) & 0xffffff, "the drawing in the middle");
    assertEquals(0xffffff, touch.getRGB(2, 2) & 0xffffff, "white around it, never clear");
  }

  private static void publishes(Brand brand, Caller.Answer draft) {
    int edition = draft.fine().json().get("edition").asInt();
    Map<String, Object> wanted = Map.of("edition", edition, "note", "story");
    brand.admin().post("/api/v1/look/publications", wanted).fine();
  }
}
