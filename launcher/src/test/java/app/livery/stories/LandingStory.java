package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.livery.launcher.House;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody opens the platform's address for the first time. */
@ExtendWith(HouseUnderTest.class)
class LandingStory {
  @Test
  void the_first_page_opens(House house, Page page) {
    page.navigate(house.baseUrl().toString());
    assertThat(page.locator("h1")).isVisible();
    Accessibility.check(page);
  }
}
