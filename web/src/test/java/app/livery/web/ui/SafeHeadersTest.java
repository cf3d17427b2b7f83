package app.livery.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SafeHeadersTest {
  private static final String BENEATH = "max-age=31536000; includeSubDomains";

  @Test
  void names_beneath_the_platforms_host_are_bound_to_tls_with_it() {
    assertEquals(BENEATH, SafeHeaders.secured("app.example", "app.example"));
    assertEquals(BENEATH, SafeHeaders.secured("brand.app.example", "app.example"));
  }

  @Test
  void a_brands_own_name_binds_nothing_beneath_it() {
    assertEquals("max-age=31536000", SafeHeaders.secured("brand.example", "app.example"));
    assertEquals("max-age=31536000", SafeHeaders.secured("notapp.example", "app.example"));
  }

  @Test
  void only_localhost_and_what_is_beneath_it_is_local() {
    assertTrue(SafeHeaders.isLocal("localhost"));
    assertTrue(SafeHeaders.isLocal("brand.localhost"));
    assertFalse(SafeHeaders.isLocal("notlocalhost"));
    assertFalse(SafeHeaders.isLocal("localhost.example"));
  }
}
