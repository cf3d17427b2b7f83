package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever nonsense a program sends, it gets a problem that says what is wrong, and at which field.
 */
@ExtendWith(HouseUnderTest.class)
class BadCallStory {
  private static final String ORGANISATIONS = "/api/v1/organisations";
  private static final String FINE = "{\"name\":\"N\",\"currency\":\"EUR\",\"seats\":1}";

  /** A body, and the status, type and field of the problem that it makes. */
  private static final List<String[]> BODIES =
      List.of(
          new String[] {"", "400", "unreadable", ""},
          new String[] {"null", "400", "unreadable", ""},
          new String[] {"[]", "400", "unreadable", ""},
          new String[] {"\"N\"", "400", "unreadable", ""},
          new String[] {"{", "400", "unreadable", ""},
          new String[] {FINE + "x", "400", "unreadable", ""},
          new String[] {"{\"name\":\"N\",\"name\":\"M\"}", "400", "unreadable", ""},
          new String[] {"[".repeat(20_000), "400", "unreadable", ""},
          new String[] {FINE.replace("1}", "1.5}"), "400", "unreadable", "seats"},
          new String[] {FINE.replace("1}", "3000000000}"), "400", "unreadable", "seats"},
          new String[] {FINE.replace("1}", "true}"), "400", "unreadable", "seats"},
          new String[] {FINE.replace("1}", "null}"), "400", "unreadable", "seats"},
          new String[] {FINE.replace("1}", "{}}"), "400", "unreadable", "seats"},
          new String[] {FINE.replace("\"N\"", "7"), "400", "unreadable", "name"},
          new String[] {FINE.replace("\"N\"", "[\"N\"]"), "400", "unreadable", "name"},
          new String[] {FINE.replace("}", ",\"colour\":\"red\"}"), "400", "unreadable", "colour"},
          new String[] {FINE.replace("1}", "-1}"), "422", "malformed", "seats"},
          new String[] {FINE.replace("1}", "100001}"), "422", "malformed", "seats"},
          new String[] {FINE.replace("EUR", "XXL"), "422", "malformed", "currency"},
          new String[] {FINE.replace("EUR", "eur"), "422", "malformed", "currency"},
          new String[] {FINE.replace("\"EUR\"", "null"), "422", "malformed", "currency"},
          new String[] {FINE.replace("N\"", "n".repeat(121) + "\""), "422", "malformed", "name"},
          new String[] {FINE.replace("\"N\"", "\"\""), "422", "malformed", "name"},
          new String[] {FINE.replace("\"N\"", "\"a\\u0000b\""), "422", "malformed", "name"},
          new String[] {FINE.replace("\"N\"", "\"a\\nb\""), "422", "malformed", "name"},
          new String[] {FINE.replace("\"N\"", "\"\\ud800\""), "422", "malformed", "name"},
          new String[] {FINE.replace("}", ",\"slug\":\"-a\"}"), "422", "malformed", "slug"});

  @Test
  void a_body_that_says_nonsense(House house) {
    Brand brand = Brand.found(house, "nonsense");
    List<String> wrong = new ArrayList<>();
    for (String[] each : BODIES) {
      Caller.Answer answer = brand.admin().send("POST", ORGANISATIONS, each[0]);
      String field = answer.status() < 400 ? "" : answer.json().at("/errors/0/field").asText();
      String type = answer.status() < 400 ? "" : answer.json().at("/type").asText();
      String got = answer.status() + " " + type + " " + field;
      String due = each[1] + " /api/problems/" + each[2] + " " + each[3];
      if (!got.equals(due)) {
        wrong.add(
            each[0].substring(0, Math.min(60, each[0].length())) + " → " + got + ", not " + due);
      }
    }
    assertTrue(wrong.isEmpty(), String.join("\n", wrong));
    assertEquals("0", brand.text("select count(*) from organisation where kind = 'STANDARD'"));
  }

  @Test
  void an_address_that_says_nonsense(House house) {
    Caller admin = Brand.found(house, "astray").admin();
    for (String query :
        List.of(
            "?after=garbage",
            "?after=%00",
            "?after=" + "A".repeat(500),
            "?limit=0",
            "?limit=201",
            "?limit=many",
            "?limit=-1",
            "?limit=1e9",
            "?status=RED",
            "?colour=red",
            "?q=%00")) {
      Caller.Answer answer = admin.get(ORGANISATIONS + query);
      assertEquals(4, answer.status() / 100, query + " " + answer.body());
      assertProblem(answer);
    }
    for (String path : List.of("/x", "/00000000-0000-0000-0000-000000000000", "/x/seats")) {
      assertProblem(admin.get(ORGANISATIONS + path));
    }
    assertEquals(4, admin.get(ORGANISATIONS + "/%00").status() / 100);
    admin.get(ORGANISATIONS + "?q=%25_%5C%27%22;--").fine();
    admin.get(ORGANISATIONS + "?q=" + "a".repeat(2_000)).fine();
  }

  @Test
  void a_body_of_another_sort_or_none_at_all(House house) {
    Brand brand = Brand.found(house, "sorts");
    Caller admin = brand.admin();
    for (String sort :
        List.of(
            "text/plain", "application/x-www-form-urlencoded", "text/xml", "multipart/form-data")) {
      Caller.Answer answer = admin.with("Content-Type", sort).post(ORGANISATIONS, FINE);
      assertEquals(415, answer.status(), sort);
      assertEquals("/api/problems/unsupported-media-type", answer.json().at("/type").asText());
    }
    Caller.Answer empty = admin.send("POST", ORGANISATIONS, null);
    assertEquals(4, empty.status() / 100, empty.body());
    assertProblem(empty);
    Caller.Answer latin =
        admin.with("Content-Type", "application/json; charset=latin1").post(ORGANISATIONS, FINE);
    assertTrue(latin.status() < 500, latin.body());
  }

  @Test
  void a_key_of_a_repeated_call_is_checked_before_anything_is_done(House house) {
    Brand brand = Brand.found(house, "repeats");
    Map<String, Object> wish = Map.of("name", "Once", "currency", "EUR", "seats", 1);
    for (String key : List.of("a b", "k".repeat(201), "")) {
      Caller.Answer answer = brand.admin().with("Idempotency-Key", key).post(ORGANISATIONS, wish);
      assertEquals(422, answer.status(), answer.body());
      assertProblem(answer);
    }
    Caller caller = brand.admin().with("Idempotency-Key", "once");
    caller.post(ORGANISATIONS, wish).fine();
    Caller.Answer changed = caller.post(ORGANISATIONS, FINE);
    assertEquals(422, changed.status(), changed.body());
    assertEquals("/api/problems/key-reused", changed.json().at("/type").asText());
    assertEquals("1", brand.text("select count(*) from organisation where kind = 'STANDARD'"));
  }

  @Test
  void texts_that_no_database_takes_are_refused_everywhere(House house) {
    Brand brand = Brand.found(house, "zeros");
    String organisation = brand.organisation("Harbour", 3);
    String nul = "a\u0000b";
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Object> call :
        Map.<String, Object>of(
                "/api/v1/trial-links", Map.of("label", nul, "days", 7),
                "/api/v1/invite-codes", Map.of("code", "ABCD", "label", nul, "days", 7),
                "/api/v1/invites",
                    Map.of(
                        "organisation",
                        organisation,
                        "email",
                        "a@b.example",
                        "role",
                        "MEMBER",
                        "language",
                        nul))
            .entrySet()) {
      Caller.Answer answer = brand.admin().post(call.getKey(), call.getValue());
      if (answer.status() / 100 != 4) {
        wrong.add(call.getKey() + " " + answer.status() + " " + answer.body());
      }
    }
    Caller.Answer why =
        brand
            .admin()
            .put("/api/v1/organisations/" + organisation + "/suspension", Map.of("reason", nul));
    if (why.status() / 100 != 4) {
      wrong.add("suspension " + why.status() + " " + why.body());
    }
    Map<String, Object> person = Map.of("email", "a@b.example", "password", nul);
    Caller visitor = brand.stranger().with("Origin", house.tenantUrl(brand.slug()).toString());
    Caller.Answer signIn = visitor.put("/api/v1/sessions/current", person);
    if (signIn.status() / 100 != 4) {
      wrong.add("sign-in " + signIn.status() + " " + signIn.body());
    }
    assertTrue(wrong.isEmpty(), String.join("\n", wrong));
  }

  private static void assertProblem(Caller.Answer answer) {
    assertEquals(4, answer.status() / 100, answer.body());
    assertTrue(
        answer.header("Content-Type").orElse("").startsWith("application/problem+json"),
        answer.body());
    assertEquals(answer.status(), answer.json().at("/status").asInt());
    assertFalse(answer.json().at("/title").asText().isBlank(), answer.body());
    assertFalse(answer.json().at("/detail").asText().isBlank(), answer.body());
  }

  @Test
  void what_no_page_can_do_is_refused_on_a_calm_page(House house) {
    Brand brand = Brand.known(house, "northwind");
    for (String verb : List.of("PATCH", "PUT", "DELETE", "BREW")) {
      Caller.Answer answer = brand.stranger().send(verb, "/sign-in", null);
      assertEquals(405, answer.status(), verb);
      assertEquals("GET, HEAD, POST", answer.header("Allow").orElse(""));
      assertTrue(answer.body().contains("That cannot be done here"), verb + answer.body());
      assertTrue(answer.body().contains(brand.name()), verb);
    }
  }

  @Test
  void where_nobody_lives_the_page_speaks_the_browsers_language(House house) {
    Caller lost = Caller.of(house).atHost("nobody.example");
    Caller.Answer english = lost.get("/");
    assertEquals(404, english.status());
    assertTrue(english.body().contains("Nothing lives at this address."), english.body());
    Caller.Answer arabic = lost.with("Accept-Language", "ar-EG,en;q=0.5").get("/");
    assertTrue(arabic.body().contains("lang=\"ar\" dir=\"rtl\""), arabic.body());
    assertTrue(arabic.body().contains("لا يسكن هذا العنوان أحد."), arabic.body());
    assertEquals("Accept-Language", arabic.header("Vary").orElse(""));
  }
}
