package app.livery.web.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformPathsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/platform", "/platform/tenants", "/api/v1/platform/audit", "/profile"})
  void the_platforms_own_pages_stay_its_own_inside_a_tenant(String path) {
    assertTrue(PlatformPaths.contain(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/overview", "/users", "/api/v1/users", "/platformer", "/profiles"})
  void every_other_page_shows_the_tenant(String path) {
    assertFalse(PlatformPaths.contain(path));
  }
}
