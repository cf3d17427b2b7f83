package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link that leads nowhere any more ends on a calm page that says what to do. */
@ExtendWith(HouseUnderTest.class)
class LinkStory {
  private static final String PAST = " set expires_at = now() - interval '1 minute'";

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in", "/join/x", "/organisations", "/brand/x"})
  void a_host_where_nobody_lives_names_no_brand(String path, House house, Visitor visitor) {
    Response answer = visitor.page().navigate(house.tenantUrl("nobody") + path);
    assertEquals(404, answer.status());
    String seen = (answer.text() + answer.allHeaders()).toLowerCase(Locale.ROOT);
    for (String name : new String[] {"livery", "northwind", "al majd", "platform"}) {
      assertFalse(seen.contains(name), seen);
    }
  }

  @Test
  void an_invite_that_has_expired(House house, Visitor jo) {
    Brand brand = Brand.found(house, "expired");
    String link = brand.invite(brand.organisation("Harbour", 3), brand.email("jo"), "MEMBER");
    brand.sql("update invite" + PAST);
    jo.opens(brand.at("/sign-up?way=invite&secret=" + Brand.secret(link)));
    jo.sees("This invite has expired.");
    finds(
        jo, brand, link, 410, "This invite has expired. Ask the person who sent it for a new one.");
  }

  @Test
  void an_invite_that_was_accepted(House house, Visitor jo) {
    Brand brand = Brand.found(house, "spent");
    String organisation = brand.organisation("Harbour", 3);
    String link = "/join/" + brand.invitesByMail("jo", organisation, "MEMBER");
    brand.signsUp("jo", "invite", Brand.secret(link));
    finds(jo, brand, link, 410, "This invite has been used. Sign in to go on.");
  }

  @Test
  void an_invite_that_was_sent_again_has_a_new_link(House house, Visitor jo) {
    Brand brand = Brand.found(house, "resent");
    String link = brand.invite(brand.organisation("Harbour", 3), brand.email("jo"), "MEMBER");
    brand.sql("update invite set sent_at = now() - interval '1 hour'");
    String id = brand.text("select id::text from invite");
    brand.admin().post("/api/v1/invites/" + id + "/sendings", null).fine();
    finds(jo, brand, link, 404, "This link leads nowhere. Check that you have copied all of it.");
  }

  @Test
  void a_trial_link_that_has_expired(House house, Visitor zoe) {
    Brand brand = Brand.found(house, "stale");
    String link = brand.trialLink("Fair", 10, 0);
    brand.sql("update trial_link" + PAST);
    finds(
        zoe,
        brand,
        link,
        410,
        "This link has expired. Ask the person who gave it to you for a new one.");
  }

  @Test
  void an_offer_that_is_off_or_has_expired(House house, Visitor rana) {
    Brand brand = Brand.found(house, "bygone");
    String link = brand.offerLink("Deal", 5, 30, false);
    brand.switchesOff("offer");
    finds(rana, brand, link, 410, "This link is switched off. Ask the person who gave it to you.");
    brand.sql("update offer_link" + PAST + ", off_at = null");
    finds(rana, brand, link, 410, "This link has expired.");
  }

  @Test
  void a_link_of_another_brand_is_unknown_here(House house, Visitor visitor) {
    Brand ours = Brand.found(house, "ours");
    Brand theirs = Brand.found(house, "theirs");
    String organisation = ours.organisation("Harbour", 3);
    for (String link :
        new String[] {
          ours.invite(organisation, ours.email("jo"), "MEMBER"),
          ours.trialLink("Fair", 10, 0),
          ours.offerLink("Deal", 5, 30, false)
        }) {
      finds(visitor, theirs, link, 404, "This link leads nowhere.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"join", "trial", "offer", "confirm", "reset", "setup"})
  void a_garbled_link_leads_nowhere(String kind, House house, Visitor visitor) {
    Brand brand = Brand.known(house, "northwind");
    Caller caller = brand.stranger().with("Accept", "text/html");
    for (String garbage :
        List.of(
            "",
            "x",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "%00",
            "%F0%9F",
            "..%2F..",
            "a".repeat(3_000))) {
      Caller.Answer answer = caller.get("/" + kind + "/" + garbage);
      assertTrue(List.of(400, 404, 410).contains(answer.status()), garbage + answer.status());
      assertFalse(answer.body().contains("<script>alert"), answer.body());
      assertFalse(answer.body().contains("Exception"), answer.body());
    }
    visitor.opens(brand.at("/" + kind + "/x"));
    visitor.sees("Northwind Intelligence");
    visitor.sees("This link");
    visitor.page().getByText("Go to the start page").click();
    visitor.isAt("/");
  }

  /** The calm page: its own brand, what is the matter, and a way on. */
  private static void finds(Visitor visitor, Brand brand, String link, int status, String words) {
    assertEquals(status, visitor.statusOf(brand.at(link)));
    visitor.sees(words);
    visitor.sees(brand.name());
    assertEquals(1, visitor.page().getByRole(AriaRole.HEADING).count());
    visitor.page().getByText("Go to the start page").click();
    visitor.isAt("/");
    visitor.sees(brand.name());
  }
}
