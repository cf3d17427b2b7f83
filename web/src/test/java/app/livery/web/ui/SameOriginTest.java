package app.livery.web.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SameOriginTest {
  private static final String HOST = "acme.localhost:8080";

  @Test
  void a_page_of_this_host_is_own() {
    assertTrue(own(Map.of("Host", HOST, "Origin", "http://" + HOST)));
    assertTrue(own(Map.of("Host", HOST, "Sec-Fetch-Site", "same-origin")));
  }

  @Test
  void a_neighbour_is_not() {
    assertFalse(own(Map.of("Host", HOST, "Origin", "http://localhost:8080")));
    assertFalse(own(Map.of("Host", HOST, "Origin", "http://acme.localhost")));
    assertFalse(own(Map.of("Host", HOST, "Sec-Fetch-Site", "same-site")));
  }

  @Test
  void one_header_of_another_site_is_enough() {
    assertFalse(
        own(Map.of("Host", HOST, "Origin", "http://" + HOST, "Sec-Fetch-Site", "cross-site")));
  }

  @Test
  void what_is_no_origin_is_not() {
    assertFalse(own(Map.of("Host", HOST, "Origin", "null")));
    assertFalse(own(Map.of("Host", HOST, "Origin", "http://[")));
  }

  @Test
  void a_program_says_nothing() {
    assertFalse(SameOrigin.isTold(Map.of("Host", HOST)::get));
    assertTrue(SameOrigin.isTold(Map.of("Origin", "null")::get));
  }

  private static boolean own(Map<String, String> headers) {
    return SameOrigin.isOwn(headers::get);
  }
}
