package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every call of the API can rely on. */
@ExtendWith(HouseUnderTest.class)
class ApiStory {
  private static final String ORGANISATIONS = "/api/v1/organisations";

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "POST | /organisations | {`name`: | 400 | unreadable",
        "POST | /organisations | {'name':'N','currency':'EUR','seats':1,'colour':'red'} | 400 | unreadable",
        "POST | /organisations | {'name':'N','currency':'EUR','seats':'many'} | 400 | unreadable",
        "POST | /organisations | {'name':'','currency':'EUR','seats':1} | 422 | malformed",
        "POST | /organisations | {'name':'N','slug':'trial','currency':'EUR','seats':1} | 409 | already-taken",
        "GET | /organisations?colour=red | '' | 400 | unreadable",
        "GET | /organisations?status=RED | '' | 422 | malformed",
        "GET | /organisations?limit=0 | '' | 422 | malformed",
        "GET | /organisations?after=x | '' | 422 | malformed",
        "GET | /organisations/x | '' | 404 | not-found",
        "GET | /nothing-here | '' | 404 | not-found",
        "PATCH | /organisations | {} | 405 | method-not-allowed",
        "DELETE | /organisations | '' | 405 | method-not-allowed",
      })
  void whatever_goes_wrong_is_a_problem(
      String verb, String path, String body, int status, String type, House house) {
    Caller admin = Brand.found(house, "problems").admin();
    String sent = body.replace('\'', '"').replace('`', '"');
    Caller.Answer answer =
        admin.send(
            verb, "/api/v1" + path, verb.equals("GET") || verb.equals("DELETE") ? null : sent);
    assertEquals(status, answer.status(), answer.body());
    assertTrue(answer.header("Content-Type").orElse("").startsWith("application/problem+json"));
    assertEquals("/api/problems/" + type, answer.json().at("/type").asText());
    assertEquals(status, answer.json().at("/status").asInt());
    assertFalse(answer.json().at("/detail").asText().isBlank(), answer.body());
    assertEquals(
        answer.header("X-Request-Id").orElse("?"), answer.json().at("/requestId").asText());
    assertEquals(200, admin.get(answer.json().at("/type").asText()).status());
  }

  @Test
  void a_body_that_is_too_large_or_of_another_sort_is_refused(House house) {
    Caller admin = Brand.found(house, "bodies").admin();
    Map<String, Object> huge = Map.of("name", "n".repeat(300_000), "currency", "EUR", "seats", 1);
    assertEquals(413, admin.post(ORGANISATIONS, huge).status());
    assertEquals(
        415, admin.with("Content-Type", "text/plain").post(ORGANISATIONS, "name").status());
    assertEquals(406, admin.with("Accept", "text/xml").get(ORGANISATIONS).status());
  }

  @Test
  void a_problem_speaks_the_callers_language(House house) {
    Caller admin = Brand.found(house, "words").admin().with("Accept-Language", "ar-AE, en;q=0.5");
    String detail = admin.get(ORGANISATIONS + "/x").json().at("/detail").asText();
    assertTrue(
        detail
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC),
        detail);
  }

  @Test
  void a_list_is_walked_without_gaps_while_it_grows(House house) {
    Brand brand = Brand.found(house, "walks");
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 7; i++) made.add(0, brand.organisation("Org " + i, 1));
    List<String> met = new ArrayList<>();
    String path = ORGANISATIONS + "?kind=STANDARD&limit=3";
    for (String next = path; next != null; ) {
      Caller.Answer page = brand.admin().get(next).fine();
      page.json().at("/items").forEach(one -> met.add(one.at("/id").asText()));
      brand.organisation("Late " + met.size(), 1);
      next = nextOf(page);
    }
    assertEquals(made, met);
  }

  @Test
  void a_creating_call_sent_again_does_its_work_once(House house) {
    Brand brand = Brand.found(house, "once");
    Caller caller = brand.admin().with("Idempotency-Key", UUID.randomUUID().toString());
    Map<String, Object> wish = Map.of("name", "Once", "currency", "EUR", "seats", 1);
    Caller.Answer first = caller.post(ORGANISATIONS, wish).fine();
    Caller.Answer again = caller.post(ORGANISATIONS, wish).fine();
    assertEquals(201, again.status());
    assertEquals(first.body(), again.body());
    assertEquals(first.header("Location"), again.header("Location"));
    assertEquals("true", again.header("Idempotency-Replayed").orElse(""));
    Caller.Answer other =
        caller.post(ORGANISATIONS, Map.of("name", "Other", "currency", "EUR", "seats", 1));
    assertEquals(422, other.status());
    assertEquals("/api/problems/key-reused", other.json().at("/type").asText());
    assertEquals("1", brand.text("select count(*) from organisation where name = 'Once'"));
  }

  @Test
  void a_secret_that_is_shown_once_is_shown_to_the_same_caller_again(House house) {
    Brand brand = Brand.found(house, "secrets");
    Caller caller = brand.admin().with("Idempotency-Key", "links");
    Map<String, Object> wish = Map.of("label", "Fair", "days", 7);
    String first = caller.post("/api/v1/trial-links", wish).fine().json().at("/address").asText();
    String again = caller.post("/api/v1/trial-links", wish).fine().json().at("/address").asText();
    assertEquals(first, again);
    String stored = brand.text("select answer from idempotency_key");
    assertFalse(stored.contains(Brand.secret(first)), "the stored answer is sealed");
  }

  @Test
  void of_many_at_once_with_one_key_one_does_the_work(House house) {
    Brand brand = Brand.found(house, "crowd");
    Caller caller = brand.admin().with("Idempotency-Key", "crowd");
    Map<String, Object> wish = Map.of("name", "Crowd", "currency", "EUR", "seats", 1);
    List<Integer> statuses =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> caller.post(ORGANISATIONS, wish).status())
            .toList();
    assertTrue(statuses.stream().allMatch(s -> s == 201 || s == 409), statuses.toString());
    assertTrue(statuses.contains(201), statuses.toString());
    assertEquals("1", brand.text("select count(*) from organisation where name = 'Crowd'"));
  }

  @Test
  void a_refused_call_leaves_its_key_free(House house) {
    Brand brand = Brand.found(house, "refused");
    Caller caller = brand.admin().with("Idempotency-Key", "later");
    assertEquals(
        422,
        caller.post(ORGANISATIONS, Map.of("name", "N", "currency", "XX", "seats", 1)).status());
    caller.post(ORGANISATIONS, Map.of("name", "N", "currency", "EUR", "seats", 1)).fine();
  }

  @Test
  void a_signed_in_browser_writes_from_pages_of_its_own_host_only(House house) {
    Brand brand = Brand.found(house, "origin");
    Caller browser =
        brand.stranger().with("Cookie", "sid=" + brand.admin().cookie("sid").orElseThrow());
    Map<String, Object> wish = Map.of("name", "N", "currency", "EUR", "seats", 1);
    assertEquals(403, browser.post(ORGANISATIONS, wish).status());
    assertEquals(
        403, browser.with("Origin", "http://evil.test").post(ORGANISATIONS, wish).status());
    assertEquals(
        403,
        browser
            .with("Origin", house.tenantUrl("almajd").toString())
            .post(ORGANISATIONS, wish)
            .status());
    assertEquals(
        403, browser.with("Sec-Fetch-Site", "same-site").post(ORGANISATIONS, wish).status());
    browser.get(ORGANISATIONS).fine();
    browser.with("Sec-Fetch-Site", "same-origin").post(ORGANISATIONS, wish).fine();
  }

  @Test
  void every_answer_tells_what_is_left_of_the_limit(House house) {
    Caller.Answer answer = Brand.found(house, "limits").admin().get(ORGANISATIONS);
    assertTrue(answer.header("RateLimit-Policy").orElse("").matches("\"person\";q=\\d+;w=60"));
    assertTrue(answer.header("RateLimit").orElse("").matches("\"person\";r=\\d+;t=\\d+"));
    assertEquals("no-store", answer.header("Cache-Control").orElse(""));
  }

  @Test
  void the_documents_bear_the_tenants_name_and_say_nothing_of_the_platform(House house) {
    Caller caller = Caller.of(house).at("northwind");
    Caller.Answer json = caller.get("/api/openapi.json").fine();
    assertEquals("Northwind Intelligence API", json.json().at("/info/title").asText());
    String page = caller.with("Accept", "text/html").get("/api/docs").fine().body();
    String yaml = caller.get("/api/openapi.yaml").fine().body();
    for (String text : List.of(json.body(), yaml, page)) {
      assertFalse(text.contains("/platform"), "platform");
      assertFalse(text.contains("Livery"), "Livery");
    }
  }

  private static String nextOf(Caller.Answer page) {
    JsonNode next = page.json().at("/next");
    String link = page.header("Link").orElse(null);
    assertEquals(next.isNull(), link == null);
    if (link == null) return null;
    assertTrue(link.contains("after=" + next.asText()), link);
    return link.substring(1, link.indexOf('>'));
  }
}
