package app.livery.stories.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import app.livery.stories.Brand;
import app.livery.stories.Caller;
import app.livery.stories.HouseUnderTest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two brands at host names of their own share not one visible trace: nothing that reaches their
 * people names the platform, its host or its server, or the other brand, or wears their colours.
 */
@ExtendWith(HouseUnderTest.class)
class FidelityStory {
  private static final String PLATFORMS_HOST = "localhost";
  private static final List<String> PLATFORM =
      List.of("livery", PLATFORMS_HOST, "payara", "glassfish", "eclipselink", "postgres");

  private static final List<String> FIRST_COLOURS = List.of("#4f46e5", "#0d9488");

  /**
   * Where admins are told what their zone has to point to, and which address stands in for theirs.
   */
  private static final List<String> OF_ZONES = List.of("/hosts", "/host/", "/mail-sender");

  /** Where a brand reads what it wore at first: what everybody begins with. */
  private static final List<String> OF_THE_PAST = List.of("/overview", "/audit", "/look");

  private static final List<String> OPEN_TO_ALL =
      List.of(
          "/",
          "/sign-in",
          "/sign-up",
          "/forgot",
          "/nothing-here",
          "/nothing.xhtml",
          "/jakarta.faces.resource/nothing.css.xhtml?ln=design",
          "/brand/nothing",
          "/WEB-INF/web.xml",
          "/platform/overview",
          "/inside/ask?domain=x",
          "/api",
          "/api/docs",
          "/api/openapi.json",
          "/api/openapi.yaml",
          "/api/v1/organisations",
          "/api/v1/nothing",
          "/api/v1/platform/tenants",
          "/favicon.ico",
          "/robots.txt",
          "/manifest.webmanifest");

  private static final Map<Dressed, List<String>> WORDS = new ConcurrentHashMap<>();

  private static Dressed quorvane;
  private static Dressed telmirra;

  private static synchronized List<Dressed> both(House house) {
    if (quorvane == null) {
      quorvane = Dressed.in(house, "quorvane", "#0b7a5e", "#b0500c");
      telmirra = Dressed.in(house, "telmirra", "#bf1340", "#4b7a12");
    }
    return List.of(quorvane, telmirra);
  }

  @Test
  void strangers_meet_the_brand_alone(House house) {
    for (Dressed dressed : both(house)) {
      Brand brand = dressed.brand();
      List<String> paths = new ArrayList<>(OPEN_TO_ALL);
      paths.addAll(links(brand));
      for (String kind : List.of("join", "trial", "offer", "setup", "reset", "confirm"))
        paths.add("/" + kind + "/garbled");
      for (String language : List.of("en", "ar"))
        walk(house, dressed, dressed.stranger().with("Accept-Language", language), paths);
    }
  }

  @Test
  void members_meet_the_brand_alone(House house) {
    for (Dressed dressed : both(house)) {
      Brand brand = dressed.brand();
      String organisation = brand.organisation("Harbour", 9);
      for (String role : List.of("OWNER", "VIEWER")) {
        brand.joins(role, organisation, role);
        Caller member = dressed.signIn(brand.email(role));
        Set<String> seen = walk(house, dressed, member, List.of("/home", "/profile", "/overview"));
        assertTrue(seen.contains("/home"), seen.toString());
      }
    }
  }

  @Test
  void its_admins_meet_the_brand_alone(House house) {
    for (Dressed dressed : both(house)) {
      dressed.brand().organisation("Birch", 3);
      Caller admin = dressed.signIn(dressed.brand().adminEmail());
      Set<String> seen = walk(house, dressed, admin, List.of("/overview", "/profile"));
      for (String place : List.of("/organisations", "/look", "/hosts", "/security", "/mail"))
        assertTrue(seen.contains(place), place + " is not among " + seen);
    }
  }

  @Test
  void programs_are_refused_in_the_brands_name_alone(House house) {
    for (Dressed dressed : both(house)) {
      Traces traces = traces(house, dressed, "/api/v1/");
      Caller admin = dressed.signIn(dressed.brand().adminEmail());
      for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"))
        for (String path : List.of("/api/v1/organisations", "/api/v1/nothing", "/sign-in", "/"))
          for (Object body : new Object[] {null, "{", Map.of("name", "\u0000")})
            note(traces, method + " " + path, admin.send(method, path, body));
      assertEquals(List.of(), traces.found());
    }
  }

  /** Without this nothing would say that a crawl sees anything at all. */
  @Test
  void the_platforms_own_pages_are_full_of_traces(House house) {
    Dressed dressed = both(house).get(0);
    Traces traces = traces(house, dressed, "/");
    Map<String, Caller.Answer> answers =
        new Crawl(Caller.of(house), house.baseUrl()).from(OPEN_TO_ALL);
    answers.forEach((path, answer) -> note(traces, path, answer));
    String found = String.join("\n", traces.found());
    assertTrue(found.contains("/sign-in shows livery"), found);
    assertTrue(found.contains(".css shows #"), found);
    Traces ofOther = traces(house, both(house).get(1), "/");
    note(ofOther, "/", dressed.stranger().with("Accept", "text/html").get("/sign-in"));
    assertFalse(ofOther.found().isEmpty());
  }

  private static Set<String> walk(
      House house, Dressed dressed, Caller who, Collection<String> paths) {
    Map<String, Caller.Answer> answers = new Crawl(who, dressed.host()).from(paths);
    List<String> found = new ArrayList<>();
    answers.forEach(
        (path, answer) -> {
          Traces traces = traces(house, dressed, path);
          note(traces, path, answer);
          found.addAll(traces.found());
          if (answer.status() >= 500) found.add(path + " answers " + answer.status());
        });
    assertTrue(found.isEmpty(), () -> dressed.name() + ":\n" + String.join("\n", found));
    assertTrue(
        answers.keySet().stream()
            .anyMatch(path -> path.startsWith("/brand/") && path.endsWith(".css")));
    for (String kind : List.of("text/html", "text/css", "javascript", "font", "image/", "manifest"))
      assertTrue(answers.values().stream().anyMatch(each -> isOf(kind, each)), kind);
    return answers.keySet();
  }

  private static boolean isOf(String kind, Caller.Answer answer) {
    return answer.status() == 200 && answer.header("Content-Type").orElse("").contains(kind);
  }

  private static void note(Traces traces, String where, Caller.Answer answer) {
    answer
        .response()
        .headers()
        .map()
        .forEach((name, values) -> traces.lookAt(where + " (header)", name + ": " + values));
    traces.lookAt(where, answer.body());
  }

  private static Traces traces(House house, Dressed dressed, String path) {
    List<String> words = new ArrayList<>(WORDS.computeIfAbsent(dressed, d -> words(house, d)));
    if (OF_ZONES.stream().anyMatch(path::startsWith)) words.remove(PLATFORMS_HOST);
    if (OF_THE_PAST.stream().anyMatch(path::startsWith)) words.removeAll(FIRST_COLOURS);
    return new Traces(words);
  }

  private static List<String> words(House house, Dressed dressed) {
    Dressed other = both(house).stream().filter(each -> each != dressed).findFirst().orElseThrow();
    List<String> words = new ArrayList<>(PLATFORM);
    words.addAll(List.of(other.name(), other.brand().slug(), other.brand().name()));
    String platform = Dressed.sheetAt(Caller.of(house));
    words.addAll(Traces.coloursOf(platform, dressed.sheet()));
    words.addAll(Traces.coloursOf(other.sheet(), dressed.sheet()));
    return words;
  }

  /** A link of each kind, good ones all. */
  private static List<String> links(Brand brand) {
    String organisation = brand.organisation("Cedar", 3);
    return List.of(
        brand.invite(organisation, brand.email("mona"), "MEMBER"),
        brand.trialLink("Fair", 14, 0),
        brand.offerLink("Deal", 5, 30, false));
  }
}
