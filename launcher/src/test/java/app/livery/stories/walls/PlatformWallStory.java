package app.livery.stories.walls;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import app.livery.stories.Caller;
import app.livery.stories.HouseUnderTest;
import app.livery.stories.Staff;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The platform's own routes are the staff's alone, and not even there at a tenant's host. */
@ExtendWith(HouseUnderTest.class)
class PlatformWallStory {
  private final Map<String, Supplier<Request>> cases = new LinkedHashMap<>();
  private Caller staff;
  private int count;

  @Test
  void no_tenant_reaches_the_platform(House house) {
    fault(house);
    World world = new World(house, "below");
    staff = signIn(house);
    fill();
    on(
        "PUT /platform/stripe/events/{id}/replay",
        () -> Request.of("/platform/stripe/events/" + world.stripe.givenUpEvent() + "/replay"));
    Document document = Document.at(staff);
    Set<String> platform = new TreeSet<>(document.routes());
    platform.removeAll(Document.at(world.key).routes());
    assertEquals(platform, new TreeSet<>(cases.keySet()));
    assertAll(
        cases.entrySet().stream()
            .map(each -> () -> wall(each.getKey(), each.getValue(), world, house, document)));
  }

  private void wall(
      String route, Supplier<Request> what, World world, House house, Document document) {
    String verb = route.substring(0, route.indexOf(' '));
    Request about = what.get();
    String secret = world.brand.admin().cookie("sid").orElseThrow();
    assertEquals(404, about.send(verb, world.key).status(), route + " with a tenant's key");
    assertEquals(404, about.send(verb, world.brand.admin()).status(), route + " as its admin");
    Caller here = Caller.of(house);
    assertEquals(
        401,
        about
            .send(
                verb,
                here.with("Cookie", "sid=" + secret).with("Origin", house.baseUrl().toString()))
            .status(),
        route + " with its cookie");
    Caller.Answer own = about.send(verb, staff);
    assertEquals(2, own.status() / 100, route + " as staff: " + own.status() + own.body());
    assertEquals("", document.complaint(route, own), route + " as promised");
  }

  /** One of the platform's own pages, so that the log of faults has one without a tenant. */
  private static void fault(House house) {
    Caller page = Caller.of(house).with("Origin", house.baseUrl().toString());
    Map<String, String> told = Map.of("message", "Error: at the wall", "place", "/", "stack", "");
    page.post("/script-error", told).fine();
  }

  private void fill() {
    for (String list :
        List.of(
            "audit",
            "errors",
            "errors/groups",
            "organisations",
            "overview",
            "overview/sign-ups",
            "overview/pressure",
            "schedules",
            "mail",
            "maintenances",
            "people",
            "staff",
            "subscriptions",
            "subscriptions/revenue",
            "stripe",
            "stripe/probe",
            "stripe/events",
            "tenants",
            "api-keys",
            "accounting")) on("GET /platform/" + list, () -> Request.of("/platform/" + list));
    on("POST /platform/tenants", () -> new Request("/platform/tenants", wishForTenant()));
    on("GET /platform/tenants/{id}", () -> Request.of("/platform/tenants/" + tenant()));
    on(
        "PUT /platform/tenants/{id}/name",
        () -> Request.of("/platform/tenants/" + tenant() + "/name", "name", "Other"));
    for (String state : List.of("suspension", "read-only", "archive", "opening"))
      on(
          "PUT /platform/tenants/{id}/" + state,
          () -> Request.of("/platform/tenants/" + tenant() + "/" + state, "reason", "A test"));
    on(
        "GET /platform/tenants/{id}/features",
        () -> Request.of("/platform/tenants/" + tenant() + "/features"));
    for (String verb : List.of("PUT", "DELETE"))
      on(
          verb + " /platform/tenants/{id}/features/{feature}",
          () -> Request.of("/platform/tenants/" + tenant() + "/features/CUSTOM_CSS"));
    on(
        "POST /platform/maintenances",
        () -> new Request("/platform/maintenances", wishForMaintenance()));
    on(
        "PUT /platform/maintenances/{id}/end",
        () -> Request.of("/platform/maintenances/" + maintenance() + "/end"));
    on("POST /platform/staff", () -> new Request("/platform/staff", wishForStaff()));
    on(
        "PUT /platform/staff/{id}/suspension",
        () -> Request.of("/platform/staff/" + colleague() + "/suspension", "reason", "A test"));
    on(
        "DELETE /platform/staff/{id}/suspension",
        () -> Request.of("/platform/staff/" + colleague() + "/suspension"));
    on("POST /platform/api-keys", () -> new Request("/platform/api-keys", wishForKey()));
    on("GET /platform/api-keys/{id}", () -> Request.of("/platform/api-keys/" + key()));
    on("DELETE /platform/api-keys/{id}", () -> Request.of("/platform/api-keys/" + key()));
    on(
        "PUT /platform/entry",
        () -> Request.of("/platform/entry", "tenant", tenant(), "reason", "A test"));
    on("DELETE /platform/entry", () -> Request.of("/platform/entry"));
  }

  private void on(String route, Supplier<Request> request) {
    cases.put(route, request);
  }

  /** Of a tenant of its own: a closed platform would close the other cases. */
  private Map<String, Object> wishForMaintenance() {
    String end = Instant.now().plusSeconds(600).toString();
    return Map.of("tenant", tenant(), "endsAt", end, "message", "A test");
  }

  private String maintenance() {
    return make("/platform/maintenances", wishForMaintenance()).at("/id").asText();
  }

  private String tenant() {
    return make("/platform/tenants", wishForTenant()).at("/id").asText();
  }

  private Map<String, Object> wishForTenant() {
    String slug = fresh("spare");
    return Wishes.body(
        "name", "Spare", "slug", slug, "admin", "a@" + slug + ".example", "language", "en");
  }

  private String colleague() {
    return make("/platform/staff", wishForStaff()).at("/id").asText();
  }

  private Map<String, Object> wishForStaff() {
    return Wishes.body(
        "email", fresh("staff") + "@livery.example", "name", "Colleague", "language", "en");
  }

  private String key() {
    return make("/platform/api-keys", wishForKey()).at("/key/id").asText();
  }

  private Map<String, Object> wishForKey() {
    String expiry = Instant.now().plus(Duration.ofDays(1)).toString();
    return Wishes.body("name", "Story", "scopes", List.of("tenants:read"), "expiresAt", expiry);
  }

  private String fresh(String word) {
    return word + ++count + Long.toString(System.nanoTime(), 36);
  }

  private JsonNode make(String path, Map<String, Object> wish) {
    return staff.post("/api/v1" + path, wish).fine().json();
  }

  /** A session of its own: entering a tenant would take the other stories' one along. */
  private static Caller signIn(House house) {
    Caller caller = Caller.of(house).with("Origin", house.baseUrl().toString()).keepingCookies();
    caller
        .put("/api/v1/sessions/current", Map.of("email", Staff.EMAIL, "password", Staff.PASSWORD))
        .fine();
    return caller;
  }
}
