package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A price that somebody was given at Stripe alone, due every three months, is told and kept. */
@ExtendWith(HouseUnderTest.class)
class QuarterStory {
  private static final String ENGLISH = "Every 3 months";
  private static final String ARABIC = "كل 3 أشهر";

  private Customer firm;
  private Visitor olivia;
  private Visitor admin;

  @Test
  void what_is_due_every_three_months_is_told_so_and_stays_so(
      House house, Visitor olivia, Windows windows) {
    this.olivia = olivia;
    firm = Customer.of(house, "quarter", 2);
    firm.paysEveryThreeMonths();
    admin = Visitor.of(house, windows).arrivesAs(firm.brand().admin(), firm.brand().at("/"));
    olivia.arrivesAs(firm.owner(), firm.brand().at("/"));
    olivia.opens(firm.brand().at("/billing"));
    olivia.seesInTheEnd(ENGLISH);
    olivia.sees("$54.00");
    tells("en", ENGLISH);
    tells("ar", ARABIC);
    speak("en");
    takesAnotherSeat();
  }

  private void tells(String language, String rhythm) {
    speak(language);
    olivia.opens(firm.brand().at("/billing"));
    olivia.sees(rhythm);
    olivia.opens(firm.brand().at("/billing-change/" + firm.subscription()));
    assertThat(olivia.page().locator(".ui-selectonemenu-label")).containsText(rhythm);
    admin.opens(firm.brand().at("/subscriptions"));
    assertThat(admin.row(firm.name())).containsText(rhythm);
    admin.opens(firm.brand().at("/subscription/" + firm.subscription()));
    admin.sees(rhythm);
  }

  private void takesAnotherSeat() {
    olivia.opens(firm.brand().at("/billing-change/" + firm.subscription()));
    olivia.types("Seats", "3");
    olivia.sends("Show what it costs");
    olivia.presses("Agree and change");
    olivia.sees("Team with 3 seats from now on.");
    olivia.sees(ENGLISH);
    olivia.sees("$81.00");
    assertEquals("3", firm.seatsPaid());
  }

  private void speak(String language) {
    for (Visitor each : List.of(olivia, admin))
      each.page()
          .context()
          .addCookies(
              List.of(new Cookie("lang", language).setUrl(firm.brand().at("/").toString())));
  }
}
