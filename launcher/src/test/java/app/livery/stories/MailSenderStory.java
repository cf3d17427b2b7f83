package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import app.livery.launcher.Mail;
import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import javax.naming.NamingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A brand's admin has letters come from an address of their own, and sees what is missing. */
@ExtendWith(HouseUnderTest.class)
class MailSenderStory {
  private static final String SENDER = "/api/v1/mail-sender";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void an_admin_brings_an_address_and_letters_come_from_it_signed(House house, Visitor admin) {
    Brand brand = Brand.found(house, "letters");
    String domain = brand.slug() + ".example";
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/mail-sender"));
    admin.sees("Mails carry your name and come from our address.");
    admin.types("Name", "The Letters");
    admin.types("Address", "hello@" + domain);
    admin.types("Answers go to", "desk@" + domain);
    admin.presses("Save sender");
    admin.sees("The sender is saved.");
    admin.sees("_dmarc." + domain);
    Mail before = invited(house, brand, "mona");
    assertTrue(before.from().contains("The Letters"), before.from());
    assertFalse(before.from().contains(domain), before.from());
    admin.presses("Check now");
    admin.sees("Not all records are there yet.");
    publish(house, brand);
    looksAgain(brand);
    admin.seesInTheEnd("Everything is in place.");
    Mail after = invited(house, brand, "moritz");
    assertTrue(after.from().contains("hello@" + domain), after.from());
    assertTrue(header(after, "DKIM-Signature").contains("d=" + domain), after.toString());
    assertTrue(header(after, "Reply-To").contains("desk@" + domain));
    assertFalse(after.headers().toString().toLowerCase().contains("livery"), after.toString());
  }

  @Test
  void whoever_receives_a_mail_can_prove_by_the_name_server_that_the_domain_sent_it(House house)
      throws GeneralSecurityException, NamingException {
    Brand brand = Brand.found(house, "signed");
    String domain = verified(house, brand);
    DkimProof proof = DkimProof.of(house, invited(house, brand, "mona"));
    assertEquals(domain, proof.domain());
    assertTrue(proof.selector().matches("m20\\d{6}-[a-z2-9]{6}"), proof.selector());
    assertTrue(proof.bodyHolds());
    assertTrue(proof.signatureHolds(house));
    assertFalse(proof.changed("/join/", "/jion/").bodyHolds());
    assertFalse(proof.changed("hello@" + domain, "hullo@" + domain).signatureHolds(house));
  }

  @Test
  void a_broken_record_is_named_with_what_is_wrong_and_mails_come_from_our_address(
      House house, Visitor admin) {
    Brand brand = Brand.found(house, "broken");
    String domain = verified(house, brand);
    JsonNode fine = brand.admin().get(SENDER).fine().json();
    String key = record(fine, "DKIM").at("/name").asText();
    String value = record(fine, "DKIM").at("/value").asText();
    house.names().zone().add(domain, "TXT", "v=spf1 mx -all");
    replace(house, "_dmarc." + domain, "v=DMARC1; rua=mailto:desk@" + domain);
    replace(house, key, value.substring(0, 250));
    looksAgain(brand);
    looksAgain(brand);
    JsonNode sender = brand.admin().get(SENDER).fine().json();
    assertEquals("BROKEN", sender.at("/state").asText());
    assertEquals("SEVERAL", record(sender, "SPF").at("/fault").asText());
    assertEquals("CUT", record(sender, "DKIM").at("/fault").asText());
    assertEquals("NO_POLICY", record(sender, "DMARC").at("/fault").asText());
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/mail-sender"));
    admin.sees("There are several records where only one may be");
    admin.sees("Only part of the key arrived.");
    admin.sees("This record lacks p=");
    Mail mail = invited(house, brand, "mona");
    assertFalse(mail.from().contains(domain), mail.from());
    assertTrue(header(mail, "DKIM-Signature").isEmpty());
    replace(house, domain, record(sender, "SPF").at("/value").asText());
    replace(house, "_dmarc." + domain, record(sender, "DMARC").at("/value").asText());
    replace(house, key, value);
    looksAgain(brand);
    admin.seesInTheEnd("Everything is in place.");
  }

  @Test
  void what_is_no_address_of_ones_own_is_refused_beside_its_field(House house, Visitor admin) {
    Brand brand = Brand.found(house, "refused");
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/mail-sender"));
    admin.types("Address", "hello@co.uk");
    admin.presses("Save sender");
    admin.seesAt("Address", "Give an address at a domain that you own");
  }

  /** A domain of the brand's own that all is well with. */
  static String verified(House house, Brand brand) {
    String domain = brand.slug() + ".example";
    Map<String, Object> wish =
        Map.of("name", "Post of " + brand.name(), "address", "hello@" + domain, "replyTo", "");
    brand.admin().put(SENDER, wish).fine();
    publish(house, brand);
    looksAgain(brand);
    assertEquals("VERIFIED", brand.admin().get(SENDER).fine().json().at("/state").asText());
    return domain;
  }

  private static void looksAgain(Brand brand) {
    brand.sql("update mail_sender set checked_at = checked_at - interval '1 minute'");
    brand.admin().post(SENDER + "/checks", null).fine();
  }

  private static void replace(House house, String name, String text) {
    house.names().zone().remove(name, "TXT");
    house.names().zone().add(name, "TXT", text);
  }

  private static JsonNode record(JsonNode sender, String kind) {
    for (JsonNode record : sender.at("/records"))
      if (record.at("/kind").asText().equals(kind)) return record;
    throw new IllegalStateException("No record " + kind + " in " + sender);
  }

  static void publish(House house, Brand brand) {
    JsonNode sender = brand.admin().get(SENDER).fine().json();
    for (JsonNode record : sender.at("/records"))
      house.names().zone().add(record.at("/name").asText(), "TXT", record.at("/value").asText());
  }

  private static Mail invited(House house, Brand brand, String name) {
    Map<String, Object> invite =
        Map.of(
            "organisation",
            brand.organisation("Harbour " + name, 3),
            "email",
            brand.email(name),
            "role",
            "MEMBER",
            "language",
            "en");
    brand.admin().post("/api/v1/invites", invite).fine();
    return house
        .mailbox()
        .await(brand.email(name), mail -> mail.text().contains("/join/"), PATIENCE);
  }

  private static String header(Mail mail, String name) {
    return mail.headers().stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Mail.Header::value)
        .findFirst()
        .orElse("");
  }
}
