package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import app.livery.stripeserver.StripeAccount;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The server is killed, as by a power cut, while credits are used and others are bought: nothing is
 * lost, and nothing counts twice. It is started again before the next story begins.
 */
@ExtendWith(HouseUnderTest.class)
class CreditCrashStory {
  private static final int USES = 250;
  private static final int GIFT = 2000;
  private static final int BOUGHT = 10;
  private static final int TOP_UPS = 16;
  private static final String CARD = "4242424242424242";
  private static final String EVENTS =
      "select count(*) || ' of ' || count(distinct event_id) || ', done '"
          + " || count(*) filter (where state = 'DONE') from stripe_event"
          + " where type = 'checkout.session.completed' and object_id = any(string_to_array(?, ' '))";

  private House house;
  private Brand brand;
  private String organisation;
  private StripeAccount stripe;

  @Test
  void whatever_was_on_its_way_when_the_server_died_happens_once(House house) throws Exception {
    this.house = house;
    stripe = house.stripe().account("sk_test_demonstration");
    brand = Brand.found(house, "crashing");
    organisation = "/api/v1/organisations/" + brand.organisation("Harbour", 3);
    String wallet = organisation + "/credits";
    Map<String, Object> gift = Map.of("credits", String.valueOf(GIFT), "reason", "A test");
    brand.admin().post(wallet + "/adjustments", gift).fine();
    List<String> checkouts = checkouts();
    try (CreditLanes lanes = new CreditLanes(brand.admin(), wallet, USES)) {
      buyAndCrash(checkouts.subList(1, TOP_UPS), lanes);
      lanes.await();
      deliverTheRest(checkouts.get(0));
      String whole = "%d of %d, done %d".formatted(TOP_UPS, TOP_UPS, TOP_UPS);
      String sessions = String.join(" ", checkouts);
      Recovery.eventually(whole, () -> events(sessions).equals(whole));
      assertSound(lanes.all());
    }
  }

  /** Top-ups that are begun and not paid yet. */
  private List<String> checkouts() {
    List<String> sessions = new ArrayList<>();
    for (int i = 0; i < TOP_UPS; i++) {
      Map<String, Object> wanted = Map.of("credits", String.valueOf(BOUGHT), "language", "en");
      JsonNode begun = brand.admin().post(organisation + "/top-ups", wanted).fine().json();
      sessions.add(
          brand.text("select session_id from top_up where id = ?::uuid", begun.at("/id").asText()));
    }
    return sessions;
  }

  /** The server dies in the middle of both; people go on paying at Stripe. */
  private void buyAndCrash(List<String> checkouts, CreditLanes lanes) throws Exception {
    AtomicInteger paid = new AtomicInteger();
    Recovery.eventually("uses are on their way", () -> lanes.answered() > lanes.all() / 8);
    CompletableFuture<Void> buyers =
        CompletableFuture.runAsync(() -> checkouts.forEach(each -> pay(each, paid)));
    Recovery.eventually("so is what is bought", () -> paid.get() > 3);
    house.server().kill();
    try {
      assertTrue(lanes.answered() < lanes.all(), "it was over before the server died");
      assertTrue(paid.get() < checkouts.size(), "all was bought before the server died");
      buyers.get(1, TimeUnit.MINUTES);
    } finally {
      house.server().start();
      house.server().awaitReady();
    }
  }

  private void pay(String checkout, AtomicInteger paid) {
    stripe.completeCheckout(checkout, CARD);
    paid.incrementAndGet();
    Recovery.pause(Duration.ofMillis(80));
  }

  /**
   * Stripe says again what was not taken; events that the dead server had begun with are free again
   * when their lease is over. The next one that comes has the others done too.
   */
  private void deliverTheRest(String checkout) {
    for (JsonNode each : stripe.deliveries())
      if (each.at("/state").asText().matches("WAITING|FAILED"))
        stripe.resend(each.at("/event").asText());
    Tables.ofPlatform(house)
        .change("update stripe_event set next_at = received_at where next_at is not null");
    stripe.completeCheckout(checkout, CARD);
  }

  private String events(String sessions) {
    return Tables.ofPlatform(house).text(EVENTS, sessions);
  }

  private void assertSound(int used) {
    assertEquals(
        String.valueOf(used),
        brand.text("select count(distinct idem_key) from ledger_entry where kind = 'USE'"));
    assertEquals(
        TOP_UPS + " of " + TOP_UPS,
        brand.text(
            "select count(*) || ' of ' || count(distinct external_id) from ledger_entry"
                + " where kind = 'TOP_UP'"));
    assertEquals(
        String.valueOf((GIFT + (long) TOP_UPS * BOUGHT - used) * 1_000_000),
        brand.text("select balance_micro from wallet"));
    assertEquals(
        "0", brand.text("select count(*) from top_up where state <> 'PAID'"), "paid and not given");
    assertEquals(0, brand.admin().get("/api/v1/credits/proof").fine().json().at("/drifts").size());
  }
}
