package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A brand's admin invites people into an organisation; they come in until its seats are taken. */
@ExtendWith(HouseUnderTest.class)
class InviteStory {
  @Test
  void somebody_new_joins_by_the_invite_that_came_by_mail(
      House house, Visitor admin, Windows windows) {
    Brand brand = Brand.found(house, "arrivals");
    brand.organisation("Harbour", 3);
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/invites"));
    admin.sees("No invites yet");
    admin.presses("Invite somebody");
    admin.types("Address", brand.email("mona"));
    admin.looksUp("Organisation", "Harb");
    admin.chooses("Role", "Member");
    admin.presses("Send invite");
    admin.sees("The invite is on its way to " + brand.email("mona"));

    Visitor mona = Visitor.of(house, windows);
    mona.opensMailed(brand.email("mona"), "/join/");
    mona.seesTitle("Join Harbour");
    mona.follows("Create your account");
    mona.types("Your name", "Mona");
    mona.types("Password", Staff.PASSWORD);
    mona.presses("Join");
    mona.isAt("/home");
    mona.sees("Harbour");

    admin.page().reload();
    admin.sees("Accepted");
  }

  @Test
  void a_link_that_did_not_come_by_mail_asks_for_the_address_to_be_confirmed(
      House house, Visitor mona) {
    Brand brand = Brand.found(house, "handed");
    mona.opens(
        brand.at(brand.invite(brand.organisation("Harbour", 3), brand.email("mona"), "MEMBER")));
    mona.follows("Create your account");
    mona.types("Your name", "Mona");
    mona.types("Password", Staff.PASSWORD);
    mona.presses("Join");
    mona.seesTitle("Look into your mailbox");
    mona.opensMailed(brand.email("mona"), "/confirm/");
    mona.presses("Confirm and go on");
    mona.isAt("/home");
    mona.sees("Harbour");
  }

  @Test
  void somebody_known_accepts_with_the_account_they_have(House house, Visitor olivia) {
    Brand brand = Brand.found(house, "known");
    Caller session = brand.joins("Olivia", brand.organisation("First", 2), "OWNER");
    String link = brand.invite(brand.organisation("Second", 2), brand.email("olivia"), "MEMBER");
    olivia.arrivesAs(session, brand.at("/")).opens(brand.at(link));
    olivia.seesTitle("Join Second");
    olivia.presses("Accept invite");
    olivia.isAt("/home");
    olivia.sees("Welcome to Second.");
  }

  @Test
  void a_full_organisation_says_so_and_lets_nobody_in(House house, Visitor tom) {
    Brand brand = Brand.found(house, "full");
    String small = brand.organisation("Small", 1);
    brand.joins("Olivia", small, "OWNER");
    Caller session = brand.joins("Tom", brand.organisation("Elsewhere", 1), "OWNER");
    String link = brand.invite(small, brand.email("tom"), "MEMBER");
    tom.arrivesAs(session, brand.at("/")).opens(brand.at(link));
    tom.presses("Accept invite");
    tom.sees("All 1 seats are occupied.");
    assertEquals("1", brand.text("select seats_taken from organisation where name = 'Small'"));
  }

  @Test
  void of_two_who_race_for_the_last_seat_one_gets_it(House house) throws Exception {
    Brand brand = Brand.found(house, "race");
    String two = brand.organisation("Two", 2);
    brand.joins("Olivia", two, "OWNER");
    List<String> names = List.of("Ann", "Ben", "Cleo", "Dan");
    List<String> secrets =
        names.stream().map(name -> brand.invitesByMail(name, two, "MEMBER")).toList();
    ExecutorService racers = Executors.newFixedThreadPool(names.size());
    try {
      List<Future<JsonNode>> races =
          java.util.stream.IntStream.range(0, names.size())
              .mapToObj(
                  i ->
                      racers.submit(
                          () -> brand.signsUp(names.get(i), "invite", secrets.get(i)).outcome()))
              .toList();
      int inside = 0;
      for (Future<JsonNode> race : races) {
        JsonNode refused = race.get().at("/refused");
        if (refused.isNull()) inside++;
        else assertEquals("SeatsExhausted", refused.asText());
      }
      assertEquals(1, inside);
    } finally {
      racers.shutdownNow();
    }
    assertEquals("2", brand.text("select seats_taken from organisation where name = 'Two'"));
  }

  @Test
  void a_revoked_invite_ends_on_a_calm_page(House house, Visitor visitor) {
    Brand brand = Brand.found(house, "withdrawn");
    String link = brand.invite(brand.organisation("Harbour", 3), brand.email("jo"), "MEMBER");
    visitor.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/invites"));
    visitor.takes("Revoke", brand.email("jo"));
    visitor.presses("Revoke");
    visitor.sees("Revoked");
    assertEquals(410, visitor.statusOf(brand.at(link)));
    visitor.sees("This invite was taken back.");
  }
}
