package app.livery.stories;

import app.livery.launcher.House;
import app.livery.launcher.Mail;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * A brand of a story's own. The platform's staff founds it, its admin fills it through the API; a
 * story tells the rest in a browser.
 *
 * <pre>{@code
 * Brand brand = Brand.found(house, "harbour");
 * String acme = brand.organisation("Acme", 3);
 * Caller owner = brand.joins("Olivia", acme, "OWNER");
 * }</pre>
 */
public final class Brand {
  private static final Random SUFFIXES = new Random();
  private static final Duration MAIL_PATIENCE = Duration.ofSeconds(20);

  private final House house;
  private final String slug;
  private final String schema;
  private Caller admin;

  private Brand(House house, String slug, String schema) {
    this.house = house;
    this.slug = slug;
    this.schema = schema;
  }

  /** Founds a brand whose slug begins with this word, and gives its admin a password. */
  public static Brand found(House house, String word) {
    return found(house, word, "en");
  }

  /** The same for an admin who speaks another language. */
  public static Brand found(House house, String word, String language) {
    String slug = word + "-" + Integer.toString(SUFFIXES.nextInt(36 * 36 * 36 * 36), 36) + "x";
    String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    Staff.of(house)
        .post(
            "/api/v1/platform/tenants",
            Map.of("name", name, "slug", slug, "admin", adminOf(slug), "language", language))
        .fine();
    Brand brand = known(house, slug);
    brand.sql(
        "insert into credential (owner_id, password_hash, password_at)"
            + " select id, ?, now() from person where email = ?",
        known(house, "northwind").text("select password_hash from credential limit 1"),
        adminOf(slug));
    return brand;
  }

  /** A brand that exists already. */
  public static Brand known(House house, String slug) {
    return new Brand(
        house,
        slug,
        Tables.ofPlatform(house)
            .text("select schema_name from platform.tenant where slug = ?", slug));
  }

  private static String adminOf(String slug) {
    return "admin@" + slug + ".example";
  }

  public String slug() {
    return slug;
  }

  /** What the platform's staff know it by. */
  public String id() {
    return Tables.ofPlatform(house)
        .text("select id::text from platform.tenant where slug = ?", slug);
  }

  public String name() {
    return Tables.ofPlatform(house).text("select name from platform.tenant where slug = ?", slug);
  }

  /** Its address; {@code at("/home")} is a page of it. */
  public URI at(String path) {
    return URI.create(house.tenantUrl(slug) + path);
  }

  /** An address under this brand for somebody of this name. */
  public String email(String name) {
    return name.toLowerCase(java.util.Locale.ROOT) + "@" + slug + ".example";
  }

  /** The address of its admin. */
  public String adminEmail() {
    return adminOf(slug);
  }

  /** A program without a session at this brand's host. */
  public Caller stranger() {
    return Caller.of(house).at(slug);
  }

  /** Its admin, signed in. */
  public synchronized Caller admin() {
    if (admin == null) {
      admin = signIn(adminEmail());
    }
    return admin;
  }

  /** Somebody whom the brand knows, signed in. */
  public Caller signIn(String email) {
    return Staff.signIn(stranger(), house.tenantUrl(slug).toString(), email);
  }

  /** Founds an organisation and answers its id. */
  public String organisation(String name, int seats) {
    Map<String, Object> wanted =
        Map.of("name", name, "slug", "", "currency", "GBP", "seats", seats);
    return admin().post("/api/v1/organisations", wanted).fine().json().at("/id").asText();
  }

  /** Invites an address and answers the path of the link, {@code /join/…}. */
  public String invite(String organisation, String email, String role) {
    Map<String, Object> wanted =
        Map.of("organisation", organisation, "email", email, "role", role, "language", "en");
    return link(admin().post("/api/v1/invites", wanted).fine().json());
  }

  /** Makes a trial link and answers its path, {@code /trial/…}; a limit of 0 is none. */
  public String trialLink(String label, int days, int limit) {
    Map<String, Object> wanted = new HashMap<>(Map.of("label", label, "days", days));
    if (limit > 0) wanted.put("useLimit", limit);
    return link(admin().post("/api/v1/trial-links", wanted).fine().json());
  }

  /** Switches off the only link of this kind, {@code trial} or {@code offer}. */
  public void switchesOff(String kind) {
    String id = text("select id::text from " + kind + "_link");
    admin().put("/api/v1/" + kind + "-links/" + id + "/closure", null).fine();
  }

  /** Makes an offer link and answers its path, {@code /offer/…}. */
  public String offerLink(String label, int seats, int days, boolean card) {
    Map<String, Object> deal =
        Map.of(
            "plan", "Team",
            "seats", seats,
            "trialDays", days,
            "cardRequired", card,
            "atTrialEnd", "CANCEL");
    Map<String, Object> wanted = Map.of("label", label, "deal", deal);
    return link(admin().post("/api/v1/offer-links", wanted).fine().json());
  }

  /** Makes an invite code. */
  public void code(String code, int days, int limit) {
    Map<String, Object> wanted =
        Map.of("code", code, "label", "Story", "days", days, "useLimit", limit);
    admin().post("/api/v1/invite-codes", wanted).fine();
  }

  /** Invites somebody and answers the secret of the link that came to them by mail. */
  public String invitesByMail(String name, String organisation, String role) {
    invite(organisation, email(name), role);
    return secret(mailed(name, "/join/"));
  }

  /** Brings somebody new into an organisation by an invite, and answers their session. */
  public Caller joins(String name, String organisation, String role) {
    return signsUp(name, "invite", invitesByMail(name, organisation, role)).caller();
  }

  /** Somebody's session and what became of their way in. */
  public record SignUp(Caller caller, JsonNode outcome) {}

  /** Signs somebody up with a way in, as the sign-up page does. */
  public SignUp signsUp(String name, String way, String secret) {
    Caller caller = stranger().with("Origin", house.tenantUrl(slug).toString()).keepingCookies();
    Map<String, Object> wanted =
        Map.of(
            "email",
            email(name),
            "name",
            name,
            "language",
            "en",
            "password",
            Staff.PASSWORD,
            "way",
            way,
            "secret",
            secret,
            "organisation",
            "");
    JsonNode outcome = caller.post("/api/v1/sign-ups", wanted).fine().json();
    return new SignUp(caller, outcome);
  }

  /** Confirms somebody's address by the link in their mail; answers what became of their way in. */
  public SignUp confirms(String name) {
    Caller caller = stranger().with("Origin", house.tenantUrl(slug).toString()).keepingCookies();
    Map<String, Object> wanted = Map.of("link", secret(mailed(name, "/confirm/")));
    return new SignUp(caller, caller.post("/api/v1/sign-ups/confirmations", wanted).fine().json());
  }

  /** The link in somebody's latest mail whose path begins so. */
  private String mailed(String name, String path) {
    Mail mail =
        house.mailbox().await(email(name), each -> each.text().contains(path), MAIL_PATIENCE);
    return mail.link(path);
  }

  /** The secret at the end of a link. */
  public static String secret(String link) {
    return link.substring(link.lastIndexOf('/') + 1);
  }

  private static String link(JsonNode made) {
    return URI.create(made.at("/address").asText()).getPath();
  }

  /** Changes something behind the scenes, in the brand's own schema. */
  public int sql(String statement, Object... arguments) {
    return new Tables(house, schema).change(statement, arguments);
  }

  /** The one text that a query finds in the brand's own schema. */
  public String text(String query, Object... arguments) {
    return new Tables(house, schema).text(query, arguments);
  }
}
