package app.livery.stories.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import app.livery.stories.Brand;
import app.livery.stories.Caller;
import app.livery.stories.HouseUnderTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a key stops opening, and when. */
@ExtendWith(HouseUnderTest.class)
class KeyStory {
  private static final String LIST = "/api/v1/organisations";

  @Test
  void a_revoked_key_opens_nothing_from_that_moment(House house) {
    Brand brand = Brand.found(house, "revoked");
    JsonNode made = make(brand.admin(), Duration.ofDays(1), "organisations:read");
    Caller program = with(brand, made);
    program.get(LIST).fine();
    brand.admin().delete("/api/v1/api-keys/" + made.at("/key/id").asText()).fine();
    assertRefused(program);
  }

  @Test
  void a_key_opens_nothing_once_its_time_is_up(House house) throws InterruptedException {
    Brand brand = Brand.found(house, "expired");
    Caller program = with(brand, make(brand.admin(), Duration.ofSeconds(4), "organisations:read"));
    program.get(LIST).fine();
    Thread.sleep(4_500);
    assertRefused(program);
  }

  @Test
  void a_key_opens_nothing_at_any_other_host(House house) {
    Brand brand = Brand.found(house, "elsewhere");
    String secret =
        make(brand.admin(), Duration.ofDays(1), "organisations:read").at("/secret").asText();
    assertRefused(Caller.of(house).with("Authorization", "Bearer " + secret));
    assertRefused(
        Brand.known(house, "almajd").stranger().with("Authorization", "Bearer " + secret));
  }

  @Test
  void what_is_no_key_is_refused_even_where_anybody_may_call(House house) {
    Caller program =
        Brand.known(house, "northwind").stranger().with("Authorization", "Bearer lvt_nothing");
    assertEquals(401, program.get("/api/v1/me").status());
    Caller other =
        Brand.known(house, "northwind").stranger().with("Authorization", "Basic bm86bm8=");
    assertEquals(401, other.get("/api/v1/me").status());
  }

  @Test
  void a_key_makes_no_key_that_reaches_further_than_itself(House house) {
    Brand brand = Brand.found(house, "further");
    Caller program =
        with(brand, make(brand.admin(), Duration.ofHours(1), "keys:write", "keys:read"));
    Caller.Answer wider =
        program.post("/api/v1/api-keys", wish(Duration.ofMinutes(30), List.of("people:write")));
    assertEquals("/api/problems/key-beyond-maker", wider.json().at("/type").asText());
    Caller.Answer longer =
        program.post("/api/v1/api-keys", wish(Duration.ofDays(9), List.of("keys:read")));
    assertEquals("/api/problems/key-beyond-maker", longer.json().at("/type").asText());
    program.post("/api/v1/api-keys", wish(Duration.ofMinutes(30), List.of("keys:read"))).fine();
  }

  private static void assertRefused(Caller program) {
    Caller.Answer answer = program.get("/api/v1/me");
    assertEquals(401, answer.status(), answer.body());
    assertTrue(answer.header("WWW-Authenticate").orElse("").contains("invalid_token"));
  }

  private static Caller with(Brand brand, JsonNode made) {
    return brand.stranger().with("Authorization", "Bearer " + made.at("/secret").asText());
  }

  private static JsonNode make(Caller maker, Duration life, String... scopes) {
    return maker.post("/api/v1/api-keys", wish(life, List.of(scopes))).fine().json();
  }

  private static Map<String, Object> wish(Duration life, List<String> scopes) {
    return Wishes.body(
        "name", "Story", "scopes", scopes, "expiresAt", Instant.now().plus(life).toString());
  }
}
