package app.livery.stories.walls;

import app.livery.stories.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What creating calls ask for in a world: bodies that are in order, each with words of its own. */
final class Wishes {
  private final World world;

  Wishes(World world) {
    this.world = world;
  }

  Map<String, Object> key(Collection<String> scopes) {
    Instant expiry = Instant.now().plus(Duration.ofDays(1));
    return body("name", world.fresh("key"), "scopes", scopes, "expiresAt", expiry.toString());
  }

  Map<String, Object> keyOfKey() {
    Instant expiry = Instant.now().plus(Duration.ofHours(1));
    return body(
        "name",
        world.fresh("key"),
        "scopes",
        List.of("invites:read"),
        "expiresAt",
        expiry.toString());
  }

  Map<String, Object> invite(String email) {
    return body(
        "organisation", world.organisation, "email", email, "role", "MEMBER", "language", "en");
  }

  Map<String, Object> trialLink() {
    return body("label", world.fresh("trial"), "days", 7);
  }

  Map<String, Object> offerLink() {
    Map<String, Object> deal =
        body(
            "plan",
            "Team",
            "seats",
            3,
            "trialDays",
            7,
            "cardRequired",
            false,
            "atTrialEnd",
            "CANCEL");
    return body("label", world.fresh("offer"), "deal", deal);
  }

  Map<String, Object> host() {
    return body("name", world.fresh("host") + ".example");
  }

  Map<String, Object> bankAccount() {
    return body(
        "holder", "Brand GmbH",
        "iban", "DE89370400440532013000",
        "bic", null,
        "bank", "Bank",
        "address", "",
        "taxId", null);
  }

  /** Two seats for a month at ten euros each. */
  Map<String, Object> order() {
    world.key.put("/api/v1/bank-accounts/EUR", bankAccount()).fine();
    return body(
        "price", world.somePrice(), "seats", 2, "periods", 1, "billedTo", "", "taxId", null);
  }

  Map<String, Object> reservation() {
    return body("credits", "1.5", "service", "test", "key", world.fresh("hold"));
  }

  Map<String, Object> payment() {
    return body(
        "bank",
        null,
        "reference",
        world.fresh("TX"),
        "amountMinor",
        2000,
        "receivedOn",
        "2026-11-01");
  }

  /** An endpoint that is never reached: the name is nobody's. */
  Map<String, Object> hook() {
    String url = "https://" + world.fresh("hook") + ".invalid/in";
    return body("name", world.fresh("Hook"), "url", url, "events", List.of("member.joined"));
  }

  /** An address at a domain that nobody has given before. */
  Map<String, Object> sender() {
    String address = "hello@" + world.fresh("mail") + ".example";
    return body("name", "Letters", "address", address, "replyTo", "");
  }

  Map<String, Object> code() {
    return body("label", world.fresh("code"), "days", 7);
  }

  Map<String, Object> signUp(String email) {
    return body("email", email, "name", "Guest", "language", "en", "password", Staff.PASSWORD);
  }

  /** Somebody's address and password, as the sign-in page sends them. */
  Map<String, Object> credentials() {
    world.member();
    return body("email", world.brand.email("Marcus"), "password", Staff.PASSWORD);
  }

  static Map<String, Object> body(Object... namesAndValues) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2)
      body.put((String) namesAndValues[i], namesAndValues[i + 1]);
    return body;
  }
}
