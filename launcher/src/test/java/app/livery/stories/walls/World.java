package app.livery.stories.walls;

import app.livery.launcher.House;
import app.livery.stories.Brand;
import app.livery.stories.Caller;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One tenant with people in it, and everything that a route may ask for, made afresh each time. */
final class World {
  /** All that a tenant's key can have. */
  static final List<String> SCOPES =
      List.of(
          "organisations:read",
          "organisations:write",
          "people:read",
          "people:write",
          "invites:read",
          "invites:write",
          "links:read",
          "links:write",
          "settings:read",
          "settings:write",
          "keys:read",
          "keys:write",
          "audit:read",
          "billing:read",
          "billing:write",
          "credits:read",
          "credits:write",
          "hooks:read",
          "hooks:write");

  private static final Duration MAIL_PATIENCE = Duration.ofSeconds(30);

  final Brand brand;
  final String organisation;
  final Caller key;
  final Wishes wishes = new Wishes(this);
  final AtStripe stripe;
  private final House house;
  private final Map<String, Caller> people;
  private int count;

  World(House house, String word) {
    this.house = house;
    stripe = new AtStripe(house, this);
    people = new HashMap<>();
    brand = Brand.found(house, word);
    organisation = brand.organisation("Main " + brand.slug(), 50);
    key = key(SCOPES);
  }

  /** The same tenant, seen from another organisation of it. */
  private World(World world, String organisation) {
    this.house = world.house;
    this.stripe = new AtStripe(house, this);
    this.brand = world.brand;
    this.organisation = organisation;
    this.people = world.people;
    this.key = world.key;
    this.count = world.count + 1000;
  }

  /** The same tenant with everything standing in another organisation. */
  World elsewhere() {
    return new World(this, freshOrganisation());
  }

  /** Owns the organisation. */
  Caller owner() {
    return joined("Olivia", "OWNER");
  }

  Caller member() {
    return joined("Marcus", "MEMBER");
  }

  /** Signs in, out and so on. */
  Caller fay() {
    return joined("Fay", "MEMBER");
  }

  /** People come in when they are first needed: signing up often is what attackers do. */
  private Caller joined(String name, String role) {
    return people.computeIfAbsent(name, unknown -> brand.joins(name, organisation, role));
  }

  /** A program with a key of the tenant that has these scopes. */
  Caller key(Collection<String> scopes) {
    JsonNode made = make(brand.admin(), "/api-keys", wishes.key(scopes));
    return brand.stranger().with("Authorization", "Bearer " + made.at("/secret").asText());
  }

  /** A program with a key that its owner has made to the organisation. */
  Caller keyOfOrganisation(Collection<String> scopes) {
    String path = "/organisations/" + organisation + "/api-keys";
    JsonNode made = make(owner(), path, wishes.key(scopes));
    return brand.stranger().with("Authorization", "Bearer " + made.at("/secret").asText());
  }

  /** Words that nobody else uses. */
  String fresh(String word) {
    return word + "-" + ++count + "-" + brand.slug();
  }

  String freshEmail() {
    return brand.email("guest" + ++count);
  }

  String freshOrganisation() {
    return brand.organisation(fresh("Org"), 9);
  }

  /** An organisation with credits to use. */
  String creditedOrganisation() {
    String id = freshOrganisation();
    make(
        key,
        "/organisations/" + id + "/credits/adjustments",
        Map.of("credits", "100", "reason", "A test"));
    return id;
  }

  /** The path of credits that are kept aside. */
  String freshReservation() {
    String all = "/organisations/" + creditedOrganisation() + "/credits/reservations";
    return all + "/" + make(key, all, wishes.reservation()).at("/id").asText();
  }

  String freshKey() {
    return make(key, "/api-keys", wishes.keyOfKey()).at("/key/id").asText();
  }

  /** An invite that was sent a while ago, so that it may be sent again. */
  String freshInvite() {
    String id = make(key, "/invites", wishes.invite(freshEmail())).at("/link/id").asText();
    brand.sql("update invite set sent_at = sent_at - interval '1 day' where id = ?::uuid", id);
    return id;
  }

  String inviteSecret(String email, String organisation) {
    return Brand.secret(brand.invite(organisation, email, "MEMBER"));
  }

  /** A new organisation that somebody has just joined. */
  String joinedBy(Caller person, String name) {
    String id = freshOrganisation();
    String secret = inviteSecret(brand.email(name), id);
    person.put("/api/v1/invites/" + secret + "/acceptance", null).fine();
    return id;
  }

  /** The same, and they work there now. */
  String workedInBy(Caller person, String name) {
    String id = joinedBy(person, name);
    person.put("/api/v1/me/organisations/current", Map.of("organisation", id)).fine();
    return id;
  }

  JsonNode freshTrialLink() {
    return make(key, "/trial-links", wishes.trialLink());
  }

  JsonNode freshOfferLink() {
    return make(key, "/offer-links", wishes.offerLink());
  }

  JsonNode freshCode() {
    return make(key, "/invite-codes", wishes.code());
  }

  /** One endpoint per world, for there are not to be many; removed ones come again. */
  String freshHook() {
    return make(key, "/hooks", wishes.hook()).at("/hook/id").asText();
  }

  String freshHookDelivery() {
    return make(key, "/hooks/" + freshHook() + "/pings", null).at("/id").asText();
  }

  /** The price of a plan that is on sale, as if somebody had put it there. */
  String somePrice() {
    String plan = UUID.randomUUID().toString();
    String price = UUID.randomUUID().toString();
    brand.sql(
        "insert into plan (id, code, generation, name, description, seats, modules, included_micro,"
            + " trial_days, at_trial_end, card_required, status, created_at) values (?::uuid, ?, 1,"
            + " 'Team', '', 1, 'STUDIO', 0, 0, 'CANCEL', false, 'ACTIVE', now())",
        plan,
        "team-" + ++count);
    brand.sql(
        "insert into plan_price (id, plan_id, currency, interval, unit_minor, drift, created_at)"
            + " values (?::uuid, ?::uuid, 'EUR', 'MONTH', 1000, 'UNBOUND', now())",
        price,
        plan);
    return price;
  }

  String freshOrder() {
    return make(key, "/organisations/" + organisation + "/orders", wishes.order())
        .at("/order/id")
        .asText();
  }

  /** An order for which all of its money has come. */
  String paidOrder() {
    String id = freshOrder();
    make(key, "/orders/" + id + "/payments", wishes.payment());
    return id;
  }

  String freshHost() {
    return make(key, "/hosts", wishes.host()).at("/id").asText();
  }

  /** A host that has been proved and leads here, as if its records had been seen. */
  String freshLiveHost() {
    String id = freshHost();
    brand.sql("update platform.host set state = 'LIVE' where id = ?::uuid", id);
    return id;
  }

  String fayId() {
    fay();
    return idOf("Fay");
  }

  String memberId() {
    member();
    return idOf("Marcus");
  }

  private String idOf(String name) {
    return brand.text("select id::text from person where email = ?", brand.email(name));
  }

  String someFact() {
    return brand.text("select id::text from fact order by at limit 1");
  }

  /** Fay in another browser. */
  Caller freshSession() {
    fay();
    return brand.signIn(brand.email("Fay"));
  }

  String sessionOf(Caller person) {
    JsonNode mine = person.get("/api/v1/sessions").fine().json().at("/items");
    for (JsonNode one : mine) if (one.at("/current").asBoolean()) return one.at("/id").asText();
    throw new AssertionError("No session of one's own: " + mine);
  }

  /** Rita forgets her password now and then; nobody else sends her mails. */
  String resetSecret() {
    joined("Rita", "MEMBER");
    house.mailbox().clear();
    String email = brand.email("Rita");
    brand.stranger().post("/api/v1/password-resets", Map.of("email", email)).fine();
    return mailed(email, "/reset/");
  }

  String confirmationSecret() {
    String email = freshEmail();
    brand.stranger().post("/api/v1/sign-ups", wishes.signUp(email)).fine();
    return mailed(email, "/confirm/");
  }

  private String mailed(String email, String path) {
    return Brand.secret(
        house
            .mailbox()
            .await(
                email,
                mail -> mail.links().stream().anyMatch(link -> link.contains(path)),
                MAIL_PATIENCE)
            .link(path));
  }

  private static JsonNode make(Caller caller, String path, Map<String, Object> wish) {
    return caller.post("/api/v1" + path, wish).fine().json();
  }
}
