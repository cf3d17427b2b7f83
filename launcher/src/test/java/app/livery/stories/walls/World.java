package app.livery.stories.walls;

import app.livery.launcher.House;
import app.livery.stories.Brand;
import app.livery.stories.Caller;
import app.livery.stories.Staff;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
          "audit:read");

  private static final Duration MAIL_PATIENCE = Duration.ofSeconds(30);

  final Brand brand;
  final String organisation;
  final Caller key;
  private final House house;
  private final Map<String, Caller> people;
  private int count;

  World(House house, String word) {
    this.house = house;
    people = new HashMap<>();
    brand = Brand.found(house, word);
    organisation = brand.organisation("Main " + brand.slug(), 50);
    key = key(SCOPES);
  }

  /** The same tenant, seen from another organisation of it. */
  private World(World world, String organisation) {
    this.house = world.house;
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
    JsonNode made = make(brand.admin(), "/api-keys", wishForKey(scopes));
    return brand.stranger().with("Authorization", "Bearer " + made.at("/secret").asText());
  }

  /** A program with a key that its owner has made to the organisation. */
  Caller keyOfOrganisation(Collection<String> scopes) {
    String path = "/organisations/" + organisation + "/api-keys";
    JsonNode made = make(owner(), path, wishForKey(scopes));
    return brand.stranger().with("Authorization", "Bearer " + made.at("/secret").asText());
  }

  Map<String, Object> wishForKey(Collection<String> scopes) {
    Instant expiry = Instant.now().plus(Duration.ofDays(1));
    return body("name", fresh("key"), "scopes", scopes, "expiresAt", expiry.toString());
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

  String freshKey() {
    return make(key, "/api-keys", keyOfKey()).at("/key/id").asText();
  }

  Map<String, Object> keyOfKey() {
    Instant expiry = Instant.now().plus(Duration.ofHours(1));
    return body(
        "name", fresh("key"), "scopes", List.of("invites:read"), "expiresAt", expiry.toString());
  }

  Map<String, Object> wishForInvite(String email) {
    return body("organisation", organisation, "email", email, "role", "MEMBER", "language", "en");
  }

  /** An invite that was sent a while ago, so that it may be sent again. */
  String freshInvite() {
    String id = make(key, "/invites", wishForInvite(freshEmail())).at("/link/id").asText();
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
    return make(key, "/trial-links", wishForTrialLink());
  }

  Map<String, Object> wishForTrialLink() {
    return body("label", fresh("trial"), "days", 7);
  }

  JsonNode freshOfferLink() {
    return make(key, "/offer-links", wishForOfferLink());
  }

  Map<String, Object> wishForOfferLink() {
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
    return body("label", fresh("offer"), "deal", deal);
  }

  JsonNode freshCode() {
    return make(key, "/invite-codes", wishForCode());
  }

  Map<String, Object> wishForCode() {
    return body("label", fresh("code"), "days", 7);
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

  /** Somebody's address and password, as the sign-in page sends them. */
  Map<String, Object> credentials() {
    member();
    return body("email", brand.email("Marcus"), "password", Staff.PASSWORD);
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
    brand.stranger().post("/api/v1/sign-ups", wishToSignUp(email)).fine();
    return mailed(email, "/confirm/");
  }

  Map<String, Object> wishToSignUp(String email) {
    return body("email", email, "name", "Guest", "language", "en", "password", Staff.PASSWORD);
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

  static Map<String, Object> body(Object... namesAndValues) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2)
      body.put((String) namesAndValues[i], namesAndValues[i + 1]);
    return body;
  }
}
