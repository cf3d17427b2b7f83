package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** While a brand is worked on, its people read when it is back, in its own look. */
@ExtendWith(HouseUnderTest.class)
class MaintenanceStory {
  private static final String PATH = "/api/v1/platform/maintenances";

  @Test
  void people_read_when_it_is_back_and_programs_when_to_come_again(House house, Visitor jo) {
    Brand brand = Brand.found(house, "closing");
    Brand neighbour = Brand.found(house, "beside");
    Caller admin = brand.admin();
    String id = begins(house, brand, "We move to a new server.");
    Response page = jo.page().navigate(brand.at("/sign-in").toString());
    assertEquals(503, page.status());
    long seconds = Long.parseLong(page.headers().get("retry-after"));
    assertTrue(seconds > 500 && seconds <= 600, "Retry-After " + seconds);
    jo.sees("We are working on it");
    jo.sees("We move to a new server.");
    jo.sees("Back by");
    String seen = (page.text() + page.allHeaders()).toLowerCase(Locale.ROOT);
    assertFalse(seen.contains("livery"), seen);
    assertTrue(seen.contains("/theme.css"), "it wears the brand's sheet");
    Caller.Answer told = admin.get("/api/v1/organisations");
    assertEquals(503, told.status());
    assertEquals("/api/problems/under-maintenance", told.json().at("/type").asText());
    assertTrue(told.header("Content-Type").orElseThrow().startsWith("application/problem+json"));
    assertTrue(told.header("Retry-After").isPresent());
    assertEquals(200, brand.stranger().get("/health/live").status(), "probes go through");
    assertEquals(200, neighbour.admin().get("/api/v1/organisations").status());
    ends(house, id);
    assertEquals(200, admin.get("/api/v1/organisations").status());
    assertEquals(200, jo.statusOf(brand.at("/sign-in")));
  }

  @Test
  void in_arabic_it_is_said_in_arabic(House house) {
    Brand brand = Brand.found(house, "closingar");
    String id = begins(house, brand, "");
    HttpResponse<byte[]> page = Leaf.fetched(brand.at("/"), "ar");
    assertEquals(503, page.statusCode());
    assertTrue(Leaf.text(page).contains("dir=\"rtl\""));
    assertTrue(Leaf.text(page).contains("نعمل على تحسينها"));
    ends(house, id);
  }

  @Test
  void staff_close_a_brand_go_in_and_open_it_again(House house, Visitor sam, Windows windows) {
    Brand brand = Brand.found(house, "workshop");
    brand.organisation("Harbour", 3);
    sam.arrivesAs(Staff.of(house), house.baseUrl());
    sam.opens(house.baseUrl().resolve("/platform/maintenance"));
    sam.page().locator("[data-dialog-open=begin]").first().click();
    sam.chooses("Brand", brand.name());
    sam.types("What people read", "Back soon.");
    sam.presses("Begin maintenance");
    sam.sees("Closed until");
    Visitor jo = Visitor.of(house, windows);
    assertEquals(503, jo.statusOf(brand.at("/")));
    jo.sees("Back soon.");
    Map<String, Object> entry = Map.of("tenant", brand.id(), "reason", "Repair");
    Caller own = Staff.signIn(Caller.of(house), house.baseUrl().toString(), Staff.EMAIL);
    own.put("/api/v1/platform/entry", entry).fine();
    assertEquals(200, own.get("/api/v1/organisations").status(), "who repairs it goes in");
    assertTrue(
        Staff.of(house).get("/api/v1/platform/audit").fine().body().contains("MaintenanceBegun"));
    Page page = sam.page();
    page.getByLabel("End the maintenance of " + brand.name()).first().click();
    sam.sees("Open again.");
    assertEquals(200, jo.statusOf(brand.at("/")));
  }

  @Test
  void an_end_that_is_none_is_refused_and_so_is_a_second_one(House house) {
    Brand brand = Brand.found(house, "twice");
    for (Instant end : List.of(Instant.now().minusSeconds(5), in(Duration.ofDays(8))))
      assertEquals(422, Staff.of(house).post(PATH, wish(brand, end, "")).status());
    assertEquals(422, Staff.of(house).post(PATH, wish(brand, null, "")).status());
    String id = begins(house, brand, "");
    assertEquals(
        409, Staff.of(house).post(PATH, wish(brand, in(Duration.ofHours(1)), "")).status());
    ends(house, id);
    ends(house, id);
  }

  @Test
  void a_suspended_brand_says_that_it_is_closed_and_promises_nothing(House house, Visitor jo) {
    Brand brand = Brand.found(house, "asleep");
    String path = "/api/v1/platform/tenants/" + brand.id() + "/suspension";
    Staff.of(house).put(path, Map.of("reason", "Story")).fine();
    Response page = jo.page().navigate(brand.at("/").toString());
    assertEquals(503, page.status());
    jo.sees("Closed for now");
    assertFalse(page.headers().containsKey("retry-after"), "nobody knows when");
  }

  private static String begins(House house, Brand brand, String message) {
    Map<String, Object> wanted = wish(brand, in(Duration.ofMinutes(10)), message);
    return Staff.of(house).post(PATH, wanted).fine().json().at("/id").asText();
  }

  private static Map<String, Object> wish(Brand brand, Instant end, String message) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("tenant", brand.id());
    wanted.put("endsAt", end == null ? null : end.toString());
    wanted.put("message", message);
    return wanted;
  }

  private static Instant in(Duration time) {
    return Instant.now().plus(time);
  }

  private static void ends(House house, String id) {
    Staff.of(house).put(PATH + "/" + id + "/end", null).fine();
  }
}
