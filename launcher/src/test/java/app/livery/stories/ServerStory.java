package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.livery.launcher.House;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The platform's staff looks after the server. */
@ExtendWith(HouseUnderTest.class)
class ServerStory {
  private static final double TWO_POLLS = 25_000;
  private static final Duration A_MINUTES_TURN = Duration.ofSeconds(75);

  @BeforeEach
  void sam_of_the_staff(House house, Visitor sam) {
    sam.arrivesAs(Staff.of(house), house.baseUrl());
  }

  @Test
  void the_overview_tells_how_busy_the_server_is_and_keeps_telling(House house, Visitor sam) {
    sam.opens(house.baseUrl().resolve("/platform/overview"));
    sam.sees("Server pressure");
    sam.sees("Processor");
    sam.page()
        .waitForResponse(
            answer ->
                answer.request().method().equals("POST")
                    && answer.url().contains("/platform/overview")
                    && answer.text().contains("pressure:gauges"),
            new Page.WaitForResponseOptions().setTimeout(TWO_POLLS),
            () -> sam.sees("Memory"));
    assertThat(sam.page().locator("[id='pressure:gauges'] polyline")).hasCount(4);
    Accessibility.check(sam.page());
  }

  @Test
  void every_schedule_tells_of_its_last_run(House house, Visitor sam) {
    URI schedules = house.baseUrl().resolve("/platform/schedules");
    sam.opens(schedules);
    sam.seesTitle("Schedules");
    Locator posting = sam.page().getByText("Post letters left behind");
    long end = System.nanoTime() + A_MINUTES_TURN.toNanos();
    while (posting.count() == 0 && System.nanoTime() < end) {
      sam.page().waitForTimeout(2_000);
      sam.opens(schedules);
    }
    assertThat(posting).isVisible();
    Accessibility.check(sam.page());
  }

  @Test
  void letters_to_the_staff_are_told_of(House house, Visitor sam) {
    String email = "tess-" + Long.toString(System.nanoTime(), 36) + "@livery.example";
    Map<String, String> tess = Map.of("email", email, "name", "Tess", "language", "en");
    Staff.of(house).post("/api/v1/platform/staff", tess).fine();
    sam.opens(house.baseUrl().resolve("/platform/mail"));
    sam.seesTitle("Mail");
    sam.sees(email);
    sam.sees("Set up account");
    Accessibility.check(sam.page());
  }
}
