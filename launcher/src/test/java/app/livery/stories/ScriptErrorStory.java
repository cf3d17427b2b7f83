package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong in the scripts of a page lands in the platform's error log. */
@ExtendWith(HouseUnderTest.class)
class ScriptErrorStory {
  private static final String DOOR = "/script-error";
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @Test
  void a_strangers_page_tells_of_its_errors_once_each(
      House house, Visitor visitor, Windows windows) {
    String words = "story " + Long.toString(System.nanoTime(), 36);
    windows.expectComplaint(words);
    visitor.opens(Brand.known(house, "northwind").at("/sign-in"));
    visitor
        .page()
        .evaluate(
            "words => { for (let i = 0; i < 3; i++) setTimeout(() => { throw new TypeError(words) });"
                + " setTimeout(() => { Promise.reject(new RangeError(words)) }) }",
            words);
    assertEquals(1, awaitReports(house, "TypeError: " + words));
    assertEquals(1, awaitReports(house, "RangeError: " + words));
    visitor.page().waitForTimeout(500);
    assertEquals(1, reports(house, "TypeError: " + words).size());

    visitor.arrivesAs(Staff.of(house), house.baseUrl());
    visitor.opens(house.baseUrl().resolve("/platform/errors?q=" + words.replace(" ", "%20")));
    visitor.sees("TypeError: " + words);
  }

  @Test
  void a_report_tells_where_it_was_and_whose_host_it_is(House house) {
    String words = "story " + Long.toString(System.nanoTime(), 36);
    report(own(house), Map.of("message", "TypeError: " + words, "place", "/members", "stack", ""))
        .fine();
    assertEquals(1, awaitReports(house, words));
    JsonNode told = reports(house, words).get(0);
    assertEquals("BROWSER", told.at("/source").asText());
    assertEquals("TypeError", told.at("/exception").asText());
    assertEquals("/members", told.at("/place").asText());
    assertEquals(Brand.known(house, "northwind").name(), told.at("/tenantName").asText());
  }

  @Test
  void another_sites_page_is_not_heard(House house) {
    Caller caller = Caller.of(house).at("northwind");
    Map<String, String> error = Map.of("message", "Error: x");
    assertEquals(403, report(caller, error).status());
    assertEquals(403, report(caller.with("Origin", "https://evil.example"), error).status());
    assertEquals(403, report(caller.with("Sec-Fetch-Site", "same-site"), error).status());
  }

  @Test
  void what_is_no_report_is_refused(House house) {
    assertEquals(400, own(house).post(DOOR, "no json").status());
    assertEquals(400, own(house).post(DOOR, "{\"message\":{}}").status());
    String huge = "x".repeat(10_000);
    assertEquals(413, report(own(house), Map.of("message", huge)).status());
    assertEquals(405, own(house).get(DOOR).status());
  }

  private static Caller own(House house) {
    return Caller.of(house).at("northwind").with("Origin", house.tenantUrl("northwind").toString());
  }

  private static Caller.Answer report(Caller caller, Map<String, String> error) {
    return caller.post(DOOR, error);
  }

  private static int awaitReports(House house, String words) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (reports(house, words).isEmpty() && System.nanoTime() < end) pause();
    assertTrue(System.nanoTime() < end, "Nobody was told of " + words);
    return reports(house, words).size();
  }

  private static JsonNode reports(House house, String words) {
    String path = "/api/v1/platform/errors?source=BROWSER&q=" + words.replace(" ", "%20");
    return Staff.of(house).get(path).fine().json().at("/items");
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
