package app.livery.stories.walls;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import app.livery.stories.Brand;
import app.livery.stories.Caller;
import app.livery.stories.HouseUnderTest;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tenant comes from the host's name and from nothing else, however the name is written. */
@ExtendWith(HouseUnderTest.class)
class HostStory {
  private static final String DOCUMENT = "/api/openapi.json";
  private static final String PRIVATE = "/api/v1/organisations";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody.localhost",
        "127.0.0.1",
        "[::1]",
        "0.0.0.0",
        "evil.test",
        "northwind.localhost.evil.test",
        "northwindlocalhost",
        "a.northwind.localhost",
        "-northwind.localhost",
        "northwind..localhost",
        "north_wind.localhost",
        "xn--nrthwind-q4a.localhost",
        "xn--a.localhost",
        "northwind.localhost..",
        "platform.localhost",
      })
  void a_host_that_nobody_lives_at_is_a_neutral_404(String host, House house) {
    Caller caller = Caller.of(house).atHost(host);
    Caller.Answer api = caller.get(PRIVATE);
    assertEquals(404, api.status(), api.body());
    assertEquals("application/problem+json", api.header("Content-Type").orElse("").split(";")[0]);
    Caller.Answer page = caller.get("/");
    assertEquals(404, page.status());
    for (String body : new String[] {api.body(), page.body()}) {
      assertFalse(body.toLowerCase(java.util.Locale.ROOT).contains("livery"), body);
      assertFalse(body.contains("Northwind"), body);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "northwind.localhost",
        "NORTHWIND.LocalHost",
        "northwind.localhost.",
        "northwind.localhost:1",
        "Northwind.Localhost.:65535",
      })
  void a_tenants_host_is_its_own_however_it_is_written(String host, House house) {
    assertAnswers("Northwind Intelligence", Caller.of(house).atHost(host));
  }

  @Test
  void what_a_proxy_may_say_names_no_tenant(House house) {
    for (String header :
        new String[] {"X-Forwarded-Host", "X-Forwarded-Server", "X-Original-Host", "Forwarded"}) {
      String value =
          header.equals("Forwarded") ? "host=northwind.localhost" : "northwind.localhost";
      Caller nobody = Caller.of(house).atHost("nobody.localhost").with(header, value);
      assertEquals(404, nobody.get(PRIVATE).status(), header);
      assertAnswers("Al Majd Insight", Caller.of(house).at("almajd").with(header, value));
    }
  }

  @Test
  void a_session_is_nobodys_at_another_host(House house) {
    Brand ours = Brand.found(house, "cookie");
    Brand theirs = Brand.found(house, "jar");
    String secret = ours.admin().cookie("sid").orElseThrow();
    ours.admin().get(PRIVATE).fine();
    for (Caller elsewhere : new Caller[] {theirs.stranger(), Caller.of(house)}) {
      Caller thief = elsewhere.with("Cookie", "sid=" + secret);
      assertEquals("STRANGER", thief.get("/api/v1/me").fine().json().at("/kind").asText());
      assertEquals(401, theirs.stranger().with("Cookie", "sid=" + secret).get(PRIVATE).status());
    }
    ours.admin().get(PRIVATE).fine();
  }

  @Test
  void half_a_sign_in_is_nothing_at_another_host(House house) {
    Brand ours = Brand.found(house, "half");
    String secret = ours.admin().cookie("sid").orElseThrow();
    Caller thief = Brand.known(house, "almajd").stranger().with("Cookie", "sid=" + secret);
    Caller.Answer code = thief.put("/api/v1/sessions/current/code", Wishes.body("code", "123456"));
    assertEquals(403, code.status(), code.body());
  }

  /** What no browser sends: the server must not choose for itself which of two hosts is meant. */
  @Test
  void two_hosts_in_one_request_are_none(House house) throws IOException {
    String twice = "Host: northwind.localhost\r\nHost: almajd.localhost\r\n";
    String answer = raw(house, "GET " + DOCUMENT + " HTTP/1.1\r\n" + twice);
    assertTrue(answer.matches("(?s)HTTP/1.1 40[04] .*"), answer);
    assertFalse(answer.contains("Northwind") || answer.contains("Al Majd"), answer);
    answer = raw(house, "GET " + DOCUMENT + " HTTP/1.0\r\n");
    assertTrue(answer.matches("(?s)HTTP/1.\\d 40[04] .*"), answer);
    assertFalse(answer.contains("Livery"), answer);
  }

  /** Whichever of the two counts, a session opens its own tenant or none. */
  @Test
  void a_whole_address_in_the_request_line_opens_no_second_door(House house) throws IOException {
    Brand ours = Brand.found(house, "inside");
    ours.organisation("Hearth", 1);
    String cookie = "Cookie: sid=" + ours.admin().cookie("sid").orElseThrow() + "\r\n";
    String[] hosts = {ours.slug() + ".localhost", "almajd.localhost"};
    for (int i = 0; i < 2; i++) {
      String line = "GET http://" + hosts[i] + PRIVATE + " HTTP/1.1\r\n";
      String answer = raw(house, line + "Host: " + hosts[1 - i] + "\r\n" + cookie);
      boolean in = answer.startsWith("HTTP/1.1 200 ") && answer.contains("Hearth");
      assertTrue(in || answer.matches("(?s)HTTP/1.1 40[014] .*"), answer);
    }
  }

  private static String raw(House house, String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", house.baseUrl().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static void assertAnswers(String brand, Caller caller) {
    String title = caller.get(DOCUMENT).fine().json().at("/info/title").asText();
    assertTrue(title.startsWith(brand), title);
  }
}
