package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever opens a trial link and signs up looks around as a viewer until their days are over. */
@ExtendWith(HouseUnderTest.class)
class TrialStory {
  @Test
  void a_stranger_becomes_a_viewer_in_the_trial_organisation(
      House house, Visitor admin, Windows windows) {
    Brand brand = Brand.found(house, "lookaround");
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/trial-links"));
    admin.presses("Create trial link");
    admin.types("Label", "Spring fair");
    admin.types("Days", "10");
    admin.presses("Create trial link");
    String link = admin.copies();

    Visitor zoe = Visitor.of(house, windows);
    zoe.opens(URI.create(link));
    zoe.seesTitle("Try Lookaround");
    zoe.sees("Look around for 10 days.");
    zoe.follows("Create your account and begin");
    zoe.types("Your name", "Zoe");
    zoe.types("E-mail address", brand.email("zoe"));
    zoe.types("Password", Staff.PASSWORD);
    zoe.presses("Create account");
    zoe.seesTitle("Look into your mailbox");
    zoe.opensMailed(brand.email("zoe"), "/confirm/");
    zoe.presses("Confirm and go on");
    zoe.isAt("/home");
    zoe.sees("You are on trial as a viewer.");
    assertEquals(
        "VIEWER in TRIAL",
        brand.text(
            "select m.role || ' in ' || o.kind from member m"
                + " join organisation o on o.id = m.organisation_id"
                + " join person p on p.id = m.person_id where p.email = ?",
            brand.email("zoe")));

    admin.page().reload();
    admin.sees("Spring fair");
    admin.sees("1");
  }

  @Test
  void when_the_days_are_over_the_home_page_says_so(House house, Visitor zoe) {
    Brand brand = Brand.found(house, "overdue");
    String link = brand.trialLink("Fair", 10, 0);
    brand.signsUp("Zoe", "trial", Brand.secret(link));
    Caller session = brand.confirms("Zoe").caller();
    zoe.arrivesAs(session, brand.at("/")).opens(brand.at("/home"));
    zoe.sees("You are on trial as a viewer.");
    brand.sql("update member set expires_at = now() - interval '1 minute'");
    zoe.seesInTheEnd("Your time here is");
    zoe.seesNot("You are on trial as a viewer.");
    zoe.page().context().clearCookies();
    zoe.signsIn(brand.at("/sign-in"), brand.email("zoe"), Staff.PASSWORD);
    zoe.sees("Your time here is up");
  }

  @Test
  void a_link_is_used_as_often_as_it_may_and_no_more(House house, Visitor late) {
    Brand brand = Brand.found(house, "limited");
    String link = brand.trialLink("For one", 10, 1);
    brand.signsUp("First", "trial", Brand.secret(link));
    brand.signsUp("Second", "trial", Brand.secret(link));
    brand.confirms("First");
    assertEquals("LinkSpent", brand.confirms("Second").outcome().at("/refused").asText());
    assertEquals(410, late.statusOf(brand.at(link)));
    late.sees("This link has been used as often as it may.");
  }

  @Test
  void a_link_that_is_switched_off_ends_on_a_calm_page(House house, Visitor visitor) {
    Brand brand = Brand.found(house, "closed");
    String link = brand.trialLink("Fair", 10, 0);
    visitor.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/trial-links"));
    visitor.takes("Switch off", "Fair");
    visitor.sees("Fair is off.");
    visitor.page().context().clearCookies();
    assertEquals(410, visitor.statusOf(brand.at(link)));
    visitor.sees("This link is switched off.");
    visitor.opens(brand.at("/sign-up?way=trial&secret=" + Brand.secret(link)));
    visitor.sees("This link is switched off.");
  }
}
