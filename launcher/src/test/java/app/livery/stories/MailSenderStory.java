package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import app.livery.launcher.Mail;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
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
    brand.sql("update mail_sender set checked_at = checked_at - interval '1 minute'");
    brand.admin().post(SENDER + "/checks", null).fine();
    admin.seesInTheEnd("Everything is in place.");
    Mail after = invited(house, brand, "moritz");
    assertTrue(after.from().contains("hello@" + domain), after.from());
    assertTrue(header(after, "DKIM-Signature").contains("d=" + domain), after.toString());
    assertTrue(header(after, "Reply-To").contains("desk@" + domain));
    assertFalse(after.headers().toString().toLowerCase().contains("livery"), after.toString());
  }

  @Test
  void what_is_no_address_of_ones_own_is_refused_beside_its_field(House house, Visitor admin) {
    Brand brand = Brand.found(house, "refused");
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/mail-sender"));
    admin.types("Address", "hello@co.uk");
    admin.presses("Save sender");
    admin.seesAt("Address", "Give an address at a domain that you own");
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
