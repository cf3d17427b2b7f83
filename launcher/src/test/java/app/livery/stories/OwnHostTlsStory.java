package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.livery.launcher.House;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Three brands on three names of their own, over TLS, behind the Caddy that containers use. */
@ExtendWith(HouseUnderTest.class)
class OwnHostTlsStory {
  private static final String DOCUMENT = "/api/openapi.json";

  @TempDir Path folder;

  @BeforeEach
  void caddy_is_there() {
    assumeTrue(Front.caddy().isPresent(), "No caddy on this machine: install Debian's package");
  }

  @Test
  void three_brands_answer_on_three_names_each_with_its_own_certificate(House house)
      throws IOException {
    Map<String, Brand> names = new LinkedHashMap<>();
    for (String word : List.of("amber", "birch", "coral")) {
      Brand brand = Brand.found(house, word);
      String name = "portal." + brand.slug() + ".example";
      OwnHost.live(house, brand, name);
      names.put(name, brand);
    }
    try (Front front = Front.open(house, folder)) {
      List<String> bodies = new ArrayList<>();
      for (var each : names.entrySet()) {
        Front.Visit visit = front.visit(each.getKey(), DOCUMENT);
        assertEquals(200, visit.status(), visit.answer());
        assertTrue(visit.answer().contains(each.getValue().name() + " API"), visit.answer());
        bodies.add(visit.answer());
      }
      for (Brand brand : names.values())
        assertEquals(
            1, bodies.stream().filter(b -> b.contains("\"" + brand.name() + " API\"")).count());
      bodies.forEach(body -> assertFalse(body.contains("Livery"), body));
      assertTrue(front.certified().containsAll(names.keySet()), front.certified().toString());
    }
  }

  @Test
  void the_state_of_a_certificate_is_seen_and_said(House house) throws IOException {
    Brand brand = Brand.found(house, "sealed");
    String name = "portal." + brand.slug() + ".example";
    JsonNode host = OwnHost.live(house, brand, name);
    assertEquals("UNKNOWN", host.at("/certificate/state").asText());
    try (Front front = Front.open(house, folder)) {
      OwnHost.pass(brand, host);
      JsonNode certificate = OwnHost.check(brand, host).at("/certificate");
      assertEquals("SOUND", certificate.at("/state").asText(), certificate.toString());
      assertTrue(certificate.at("/issuer").asText().contains("Caddy"), certificate.toString());
      Instant until = front.visit(name, DOCUMENT).certificate().getNotAfter().toInstant();
      assertEquals(until, Instant.parse(certificate.at("/until").asText()));
    }
  }

  @Test
  void nobodys_name_gets_a_certificate(House house) throws IOException {
    Brand brand = Brand.found(house, "waiting");
    String waiting = "portal." + brand.slug() + ".example";
    OwnHost.claim(brand, waiting);
    try (Front front = Front.open(house, folder)) {
      for (String name : List.of(waiting, "evil.example", "nobody.localhost"))
        assertThrows(SSLException.class, () -> front.visit(name, "/"), name);
      assertEquals(200, front.visit(brand.slug() + ".localhost", DOCUMENT).status());
      assertEquals(200, front.visit("localhost", DOCUMENT).status());
      List<String> certified = front.certified();
      for (String name : List.of(waiting, "evil.example", "nobody.localhost"))
        assertFalse(certified.contains(name), certified.toString());
    }
  }

  @Test
  void the_inside_is_not_to_be_reached_from_outside(House house) throws IOException {
    Brand brand = Brand.found(house, "shut");
    String host = brand.slug() + ".localhost";
    try (Front front = Front.open(house, folder)) {
      for (String path : List.of("/inside/ask?domain=" + host, "/metrics", "/health"))
        assertEquals(404, front.visit(host, path).status(), path);
      String plain = front.visitWithoutTls(host, "/sign-in");
      assertTrue(plain.startsWith("HTTP/1.1 308"), plain);
      assertTrue(plain.contains("https://" + host), plain);
    }
  }
}
