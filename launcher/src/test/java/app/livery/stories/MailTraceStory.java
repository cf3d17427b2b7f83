package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import app.livery.launcher.Mail;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing in any mail of a brand with a domain of its own says whose platform it is. */
@ExtendWith(HouseUnderTest.class)
class MailTraceStory {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** The platform's name, and its host, which all brands' other hosts lie below. */
  private static final List<String> TRACES = List.of("livery", "localhost");

  @Test
  void no_mail_of_a_brand_with_its_own_names_bears_the_platforms(House house) throws IOException {
    Brand brand = Brand.found(house, "traceless");
    String domain = brand.slug() + ".example";
    becomesOwn(house, brand, domain);
    wears(brand, "logo", 480, 120);
    wears(brand, "logoDark", 480, 120);
    publishes(brand);
    for (JsonNode letter : brand.admin().get("/api/v1/mail-templates").fine().json().at("/items"))
      sendsTest(brand, letter);
    String organisation = brand.organisation("Harbour", 3);
    brand.invite(organisation, brand.email("mona"), "MEMBER");
    Mail invite = house.mailbox().await(brand.email("mona"), mail -> true, PATIENCE);
    List<Mail> all = new ArrayList<>(tests(house, brand));
    all.add(invite);
    for (Mail mail : all) assertNoTrace(house, mail, domain);
    assertTrue(invite.link("/join/").startsWith("http://www." + domain + ":"));
  }

  @Test
  void a_mail_shows_the_brands_logo_to_whoever_reads_it_and_a_letter_before(House house)
      throws IOException {
    Brand brand = Brand.found(house, "logos");
    String organisation = brand.organisation("Harbour", 3);
    brand.invite(organisation, brand.email("early"), "MEMBER");
    Mail early = house.mailbox().await(brand.email("early"), mail -> true, PATIENCE);
    assertTrue(early.html().contains("class=\"mark\"") && !early.html().contains("<img"));
    wears(brand, "logo", 480, 120);
    publishes(brand);
    brand.invite(organisation, brand.email("late"), "MEMBER");
    Mail late = house.mailbox().await(brand.email("late"), mail -> true, PATIENCE);
    assertTrue(late.html().contains("width=\"144\" height=\"36\" alt=\"Logos\""), late.html());
    URI picture = URI.create(late.link("/brand/picture/"));
    assertEquals(house.tenantUrl(brand.slug()).getHost(), picture.getHost());
    Caller.Answer shown = brand.stranger().get(picture.getPath()).fine();
    assertTrue(shown.header("Content-Type").orElse("").startsWith("image/png"));
  }

  @Test
  void a_logo_that_is_a_drawing_is_shown_as_pixels_for_mails_show_no_drawings(House house) {
    Brand brand = Brand.found(house, "drawn");
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20'><rect width='60' height='20'"
            + " fill='#1d4ed8'/></svg>";
    puts(brand, "logo", svg.getBytes(StandardCharsets.UTF_8));
    publishes(brand);
    brand.invite(brand.organisation("Harbour", 3), brand.email("mona"), "MEMBER");
    Mail mail = house.mailbox().await(brand.email("mona"), each -> true, PATIENCE);
    assertTrue(mail.html().contains("width=\"108\" height=\"36\""), mail.html());
    String picture = URI.create(mail.link("/brand/picture/")).getPath();
    Caller.Answer shown = brand.stranger().get(picture).fine();
    assertTrue(shown.header("Content-Type").orElse("").startsWith("image/png"));
  }

  private static void assertNoTrace(House house, Mail mail, String domain) {
    String source = DkimProof.source(house, mail);
    String all = (source + mail.headers() + mail.text() + mail.html()).toLowerCase(Locale.ROOT);
    for (String trace : TRACES) {
      int at = all.indexOf(trace);
      assertFalse(at >= 0, () -> trace + " in " + mail.subject() + ": " + around(all, at));
    }
    assertTrue(source.matches("(?s).*\r\nMessage-ID: <[0-9a-f-]+@" + domain + ">\r\n.*"), source);
    assertTrue(source.contains("Return-Path: <hello@" + domain + ">"), source);
    assertFalse(source.contains("X-Mailer"), source);
    assertTrue(mail.html().contains("http://www." + domain), mail.html());
    for (String line : source.split("\r\n"))
      assertTrue(line.length() <= 998, "A line is longer than mail may have: " + line);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
  }

  /** The brand gets a host name and an address for mails of its own. */
  private static void becomesOwn(House house, Brand brand, String domain) {
    JsonNode host = OwnHost.live(house, brand, "www." + domain);
    brand.admin().put("/api/v1/hosts/" + host.at("/id").asText() + "/main", null).fine();
    MailSenderStory.verified(house, brand);
  }

  private static void wears(Brand brand, String place, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(place.length(), 1, 0xffffff);
    ImageIO.write(picture, "png", out);
    puts(brand, place, out.toByteArray());
  }

  private static void puts(Brand brand, String place, byte[] file) {
    String content = Base64.getEncoder().encodeToString(file);
    int edition = brand.admin().get("/api/v1/look/draft").fine().json().at("/edition").asInt();
    brand
        .admin()
        .put("/api/v1/look/draft/pictures/" + place, Map.of("edition", edition, "content", content))
        .fine();
  }

  private static void publishes(Brand brand) {
    int edition = brand.admin().get("/api/v1/look/draft").fine().json().at("/edition").asInt();
    brand.admin().post("/api/v1/look/publications", Map.of("edition", edition, "note", "")).fine();
  }

  /** Sends a letter to its writer; that many so soon are not for everybody. */
  private static void sendsTest(Brand brand, JsonNode letter) {
    String path = letter.at("/template").asText() + "/" + letter.at("/language").asText();
    brand.admin().post("/api/v1/mail-templates/" + path + "/tests", letter.at("/wording")).fine();
    brand.sql("update mail set queued_at = queued_at - interval '10 minutes'");
  }

  /** The letters that its writer got: each in each language. */
  private static List<Mail> tests(House house, Brand brand) {
    int expected = brand.admin().get("/api/v1/mail-templates").fine().json().at("/items").size();
    house
        .mailbox()
        .await(brand.adminEmail(), mail -> sent(house, brand).size() >= expected, PATIENCE);
    return sent(house, brand);
  }

  private static List<Mail> sent(House house, Brand brand) {
    return house.mailbox().mails(brand.adminEmail()).stream()
        .filter(mail -> mail.from().contains("hello@"))
        .toList();
  }
}
