package app.livery.stories.walls;

import app.livery.launcher.House;
import app.livery.stories.SharedAccount;
import app.livery.stories.Staff;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;

/** What a world has at the local Stripe, and what came from there. */
final class AtStripe {
  private final House house;
  private final World world;

  AtStripe(House house, World world) {
    this.house = house;
    this.world = world;
  }

  /** A key of an account that nobody else has. */
  String freshKey() {
    return house.stripe().account("sk_test_" + world.fresh("account")).key();
  }

  /** Gives the brand an account of its own, which it may have. */
  void ownAccount() {
    String feature = "/api/v1/platform/tenants/" + world.brand.id() + "/features/OWN_STRIPE";
    Staff.of(house).put(feature, null).fine();
    Map<String, Object> keys = Map.of("key", freshKey(), "webhookSecret", "");
    world.brand.admin().put("/api/v1/stripe/keys", keys).fine();
  }

  /** An event of the brand's own account that was tried too often, as if it had come long ago. */
  String givenUpEvent() {
    String id = UUID.randomUUID().toString();
    world.brand.sql(
        "insert into platform.stripe_event (id, account_id, event_id, type, version, object_id,"
            + " customer, payment_intent, live, readable, state, attempts, error, created_at,"
            + " received_at, closed_at) values (?::uuid, ?::uuid, ?, 'test.done', '', '', '', '',"
            + " false, true, 'POISON', 8, 'A test', now(), now(), now())",
        id,
        world.brand.id(),
        "evt_" + id);
    return id;
  }

  /** A price of 29 dollars a month that the brand has at Stripe, with a product of its own. */
  JsonNode price() {
    String tenant = world.brand.id();
    return SharedAccount.of(house)
        .post(
            "/v1/prices",
            "currency=usd",
            "unit_amount=2900",
            "recurring[interval]=month",
            "metadata[tenant]=" + tenant,
            "product_data[name]=" + world.fresh("product"),
            "product_data[metadata][tenant]=" + tenant);
  }

  /** The path of credits that somebody has set out to buy. */
  String freshTopUp() {
    String all = "/organisations/" + world.organisation + "/top-ups";
    Map<String, Object> wish = Map.of("credits", "50", "language", "en");
    JsonNode begun = world.key.post("/api/v1" + all, wish).fine().json();
    return all + "/" + begun.at("/id").asText();
  }
}
