package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The watch that every story keeps is awake: it sees each kind of sin. */
@ExtendWith(HouseUnderTest.class)
class HarnessStory {
  private static final String ELSEWHERE = "http://sins.localhost/";

  @Test
  void an_error_in_the_console_is_seen(Windows windows, Page page) {
    page.evaluate("console.error('a sin')");
    assertSeen(windows, "a sin");
  }

  @Test
  void an_error_in_a_script_is_seen(Windows windows, Page page) {
    page.setContent("<script>setTimeout(() => { throw new Error('thrown') })</script>");
    page.waitForTimeout(200);
    assertSeen(windows, "thrown");
  }

  @Test
  void a_breach_of_the_content_security_policy_is_seen(Windows windows, Page page) {
    show(page, "<script>document.title = 'run'</script>", "script-src 'none'");
    assertSeen(windows, "Content Security Policy");
  }

  @Test
  void something_that_a_page_needs_and_does_not_get_is_seen(
      House house, Windows windows, Page page) {
    page.navigate(house.mailbox().url().resolve("/").toString());
    page.evaluate("fetch('/nothing-here')");
    page.waitForTimeout(200);
    assertSeen(windows, "404");
  }

  @Test
  void a_page_that_is_hard_to_use_is_seen(Page page) {
    page.setContent("<html lang=en><title>x</title><main><h1>x</h1><button></button></main>");
    AssertionError found = assertThrows(AssertionError.class, () -> Accessibility.check(page));
    assertTrue(found.getMessage().contains("button-name"));
    Accessibility.check(
        page, List.of(new Accessibility.Exemption("button-name", "main", "the proof of the rule")));
  }

  @Test
  void a_caller_reaches_any_host_by_its_name(House house, Caller caller) {
    Caller mailbox = caller.atHost("localhost:" + house.mailbox().url().getPort());
    assertEquals(200, caller.get("/health/ready").status());
    assertTrue(mailbox.at("no-such-tenant").get("/").status() >= 400);
  }

  private static void assertSeen(Windows windows, String words) {
    AssertionError seen =
        assertThrows(AssertionError.class, () -> windows.checkConsole("HarnessStory"));
    assertTrue(seen.getMessage().contains(words), seen.getMessage());
    windows.expectComplaint(".");
  }

  private static void show(Page page, String html, String policy) {
    page.route(
        ELSEWHERE,
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setHeaders(Map.of("Content-Security-Policy", policy))
                    .setBody(html)));
    page.navigate(ELSEWHERE);
  }
}
