package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import app.livery.stripeserver.StripeServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole life of a subscription, from an offer to its end, as the owner, the brand and its books
 * see it. Stripe's time moves alone: other stories happen in the same house.
 */
@ExtendWith(HouseUnderTest.class)
class MoneyStory {
  private static final Duration MAIL_PATIENCE = Duration.ofSeconds(20);
  private static final String FAILS_LATER = "4000000000000341";
  private static final String FIRM = "Rana and Partners";

  private House house;
  private StripeServer stripe;
  private Brand brand;
  private Visitor rana;
  private Visitor admin;
  private String email;

  @Test
  void an_offer_becomes_a_trial_a_debt_a_customer_and_a_farewell(
      House house, Visitor rana, Windows windows) {
    this.house = house;
    this.rana = rana;
    stripe = house.stripe();
    stripe.goAlone();
    brand = Brand.found(house, "money");
    email = brand.email("rana");
    admin = Visitor.of(house, windows).arrivesAs(brand.admin(), brand.at("/"));
    arrives(offer());
    begins();
    fails();
    recovers();
    grows();
    getsBack();
    leaves();
    nobodyElseSeesIt(Visitor.of(house, windows));
  }

  /** What is sold: ten dollars for a seat and month, two seats, two weeks free with a card. */
  private String offer() {
    Caller seller = brand.admin();
    String plan = TeamPlan.soldBy(seller, 2, 14);
    Map<String, Object> deal =
        Map.of(
            "planId",
            plan,
            "plan",
            "Team",
            "seats",
            2,
            "trialDays",
            14,
            "cardRequired",
            true,
            "atTrialEnd",
            "RENEW");
    JsonNode made =
        seller
            .post("/api/v1/offer-links", Map.of("label", "Two weeks", "deal", deal))
            .fine()
            .json();
    return URI.create(made.at("/address").asText()).getPath();
  }

  private void arrives(String link) {
    rana.opens(brand.at(link));
    rana.sees("14 days");
    rana.follows("Create your account and take it");
    rana.types("Your name", "Rana");
    rana.types("E-mail address", email);
    rana.types("Name of your organisation", FIRM);
    rana.types("Password", Staff.PASSWORD);
    rana.presses("Create account");
    rana.opensMailed(email, "/confirm/");
    rana.presses("Confirm and go on");
    rana.isAt("/home");
    rana.follows("Your offer");
    rana.isAt("/billing-offer");
    assertEquals("0", seatsPaid());
  }

  private void begins() {
    rana.presses("Go to payment");
    rana.sees("14 days free, then $20.00.");
    rana.types("Card number", FAILS_LATER);
    rana.presses("Start the trial");
    rana.isAt("/billing-done");
    rana.sees("You have Team with 2 seats.");
    brandSees("On trial", "2", null);
    ranaSees("The trial ends on");
    stripe.advance(Duration.ofDays(11).plusHours(1));
    isWritten("Your trial of Team ends on");
    ranaSees("The trial ends on");
    assertEquals("2", seatsPaid());
  }

  private void fails() {
    stripe.advance(Duration.ofDays(3).plusHours(2));
    isWritten(FIRM + ": a payment to Money did not go through");
    ranaSees("A payment is missing. Everything goes on for a few days.");
    brandSees("Past due", "2", "$20.00");
  }

  private void recovers() {
    rana.presses("Cards and invoices");
    rana.types("New card number", "4242424242424242");
    rana.presses("Change the card");
    rana.sees("The card is changed.");
    rana.row("open").locator("a").click();
    rana.presses("Pay $20.00");
    rana.sees("paid");
    isWritten(FIRM + ": your payment has arrived");
    isWritten("Your receipt from Money");
    rana.opens(brand.at("/billing"));
    rana.seesNot("A payment is missing");
    brandSees("Active", "2", "$20.00");
  }

  private void grows() {
    rana.opens(brand.at("/billing"));
    rana.follows("Change seats or plan");
    rana.types("Seats", "5");
    rana.sends("Show what it costs");
    rana.sees("For the rest of this period");
    rana.presses("Agree and change");
    rana.sees("Team with 5 seats from now on.");
    assertEquals("5", seatsPaid());
    brandSees("Active", "5", "$50.00");
  }

  private void getsBack() {
    admin.opens(URI.create(stripe.url() + "/?show=payments"));
    Locator refund = admin.page().locator("button[value=refund]");
    Locator paid = admin.page().locator("tr").filter(named("$20.00")).filter(named(email));
    Locator payment = paid.filter(new Locator.FilterOptions().setHas(refund)).first();
    payment.getByLabel("Refund: amount").fill("7");
    payment.locator("button[value=refund]").click();
    admin.sees("$7.00");
    isWritten("Money has sent ");
    admin.opens(brand.at("/refunds"));
    assertThat(admin.row(FIRM)).containsText("$7.00");
    assertThat(admin.row(FIRM)).containsText("Refunded");
    rana.opens(brand.at("/billing"));
    assertThat(rana.row("$20.00")).containsText("$7.00");
    brandSees("Active", "5", "$50.00");
  }

  private void leaves() {
    rana.opens(brand.at("/billing"));
    rana.presses("End with the period");
    rana.sees("You can take that back until then.");
    rana.presses("End with the period");
    rana.sees("Team ends with the period that is paid.");
    ranaSees("Ends on");
    brandSees("Active", "5", "$50.00");
    stripe.advance(Duration.ofDays(32));
    isWritten("Team for " + FIRM + " has ended");
    ranaSees("No subscription");
    brandSees("Cancelled", "5", null);
    assertEquals("0", seatsPaid());
  }

  /** Another brand has sold nothing and finds nothing of this one. */
  private void nobodyElseSeesIt(Visitor other) {
    Brand neighbour = Brand.found(house, "neighbour");
    String bought = brand.text("select id::text from subscription");
    assertEquals(404, neighbour.admin().get("/api/v1/subscriptions/" + bought).status());
    other.arrivesAs(neighbour.admin(), neighbour.at("/"));
    other.opens(neighbour.at("/subscriptions"));
    other.sees("No subscriptions yet");
    other.opens(neighbour.at("/refunds"));
    other.sees("No refunds");
    assertEquals(404, other.statusOf(neighbour.at("/subscription/" + bought)));
  }

  /** What the brand's list and its overview say; no sum where nothing comes in. */
  private void brandSees(String status, String seats, String monthly) {
    admin.opens(brand.at("/subscriptions"));
    Locator row = admin.row(FIRM);
    admin.page().waitForCondition(() -> shows(row, status));
    assertThat(row).containsText("Team");
    assertThat(row.locator("td").nth(4)).hasText("Seats" + seats);
    admin.opens(brand.at("/overview"));
    Locator sum = admin.page().locator(".lv-stat").filter(named("Monthly, USD"));
    if (monthly == null) assertThat(sum).hasCount(0);
    else assertThat(sum.locator("bdi")).hasText("US" + monthly);
  }

  /** Word of what happened at Stripe comes a moment later. */
  private boolean shows(Locator row, String words) {
    admin.page().reload();
    return row.filter(named(words)).count() > 0;
  }

  private void ranaSees(String words) {
    rana.opens(brand.at("/billing"));
    rana.seesInTheEnd(words);
  }

  private void isWritten(String subject) {
    house.mailbox().await(email, each -> each.subject().contains(subject), MAIL_PATIENCE);
  }

  private String seatsPaid() {
    return brand.text("select seats_paid::text from organisation where name = ?", FIRM);
  }

  private static Locator.FilterOptions named(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
