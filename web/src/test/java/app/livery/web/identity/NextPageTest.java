package app.livery.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"/users", "/join/abc", "/invites?status=PENDING&page=2", "/platform/tenants"})
  void a_path_of_this_host_is_kept(String path) {
    assertEquals(path, NextPage.of(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.test",
        "/\\evil.test",
        "\\\\evil.test",
        "https://evil.test",
        "javascript:alert(1)",
        "users",
        "",
        "/a\r\nSet-Cookie: x=1",
        "/\tevil",
        "/sign-in?next=/sign-in",
        "/sign-out",
        "/second-factor"
      })
  void whatever_leads_away_or_in_circles_becomes_the_start(String path) {
    assertEquals("/start", NextPage.of(path));
  }

  @Test
  void nothing_becomes_the_start() {
    assertEquals("/start", NextPage.of(null));
  }
}
