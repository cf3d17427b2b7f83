package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import app.livery.launcher.Mail;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Parts of the house go and come back, and nobody restarts the rest of it. Other stories come after
 * it in the same house: whatever it takes away it gives back.
 */
@ExtendWith(HouseUnderTest.class)
class OutageStory {
  private static final String ORGANISATIONS = "/api/v1/organisations";
  private static final Path POSTMASTER =
      OpenHouse.FOLDER.resolve(Path.of("postgres", "postmaster.pid"));
  private static final Duration MAIL_PATIENCE = Duration.ofSeconds(90);

  /** More than once: the first call to meet an outage is not like those that come after it. */
  @RepeatedTest(3)
  void a_page_that_meets_an_outage_says_so_calmly_and_comes_back_by_itself(
      House house, Visitor nora, Windows windows) {
    Brand brand = Brand.found(house, "outage");
    brand.organisation("Harbour", 3);
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations"));
    nora.sees("Harbour");
    long server = house.server().pid();
    windows.expectComplaint("503");
    house.database().stop();
    try {
      Response answer = nora.page().navigate(brand.at("/organisations").toString());
      assertEquals(503, answer.status());
      assertTrue(answer.headerValue("retry-after").matches("[1-9]\\d*"));
      nora.seesTitle("We will be right back");
      assertCalm(answer.text());
    } finally {
      Recovery.bringBack(house);
    }
    nora.sees("Harbour");
    nora.presses("Create organisation");
    nora.types("Name", "After the storm");
    nora.presses("Create organisation");
    nora.seesTitle("After the storm");
    assertEquals(server, house.server().pid());
  }

  @Test
  void the_page_of_an_outage_wears_the_brand_as_it_was_last_seen(House house) {
    Brand brand = Brand.known(house, "almajd");
    String page = Leaf.of(brand.at("/sign-in")).html();
    String path = page.replaceAll("(?s).*?href=\"(/brand/[0-9a-f]+/theme\\.css).*", "$1");
    String sheet = Leaf.text(Leaf.file(brand.at(path).toString()));
    String primary = sheet.replaceAll("(?s).*?--lv-primary:(#[0-9a-f]{6}).*", "$1");
    String name = brand.name();
    house.database().stop();
    try {
      URI here = brand.at("/sign-in");
      Recovery.eventually("an outage", () -> Leaf.fetched(here, "ar").statusCode() == 503);
      page = Leaf.text(Leaf.fetched(brand.at("/sign-in"), "ar"));
      assertTrue(page.contains("--primary: " + primary), primary);
      assertTrue(page.contains(name) && page.contains("dir=\"rtl\""), page);
      assertCalm(page);
    } finally {
      Recovery.bringBack(house);
    }
  }

  @RepeatedTest(3)
  void programs_get_a_problem_and_the_same_session_goes_on_afterwards(House house) {
    Brand brand = Brand.found(house, "lights");
    Caller admin = brand.admin();
    Map<String, Object> wanted = Map.of("name", "Harbour", "currency", "EUR", "seats", 1);
    house.database().stop();
    try {
      for (Caller.Answer answer :
          List.of(
              admin.get(ORGANISATIONS),
              admin.post(ORGANISATIONS, wanted),
              brand.stranger().get("/api/v1/me"),
              brand.stranger().with("Authorization", "Bearer x").get(ORGANISATIONS))) {
        assertEquals(503, answer.status(), answer.body());
        assertTrue(answer.header("Retry-After").orElse("").matches("[1-9]\\d*"));
        assertTrue(answer.header("Content-Type").orElse("").startsWith("application/problem+json"));
        assertEquals("/api/problems/outage", answer.json().at("/type").asText());
        assertEquals(503, answer.json().at("/status").asInt());
        assertCalm(answer.body());
      }
    } finally {
      Recovery.bringBack(house);
    }
    admin.post(ORGANISATIONS, wanted).fine();
    assertEquals("1", brand.text("select count(*) from organisation where name = 'Harbour'"));
  }

  @Test
  void health_tells_an_outage_from_a_death(House house) {
    Caller probe = Caller.of(house);
    assertEquals(200, probe.get("/health/ready").status());
    house.database().stop();
    try {
      Recovery.eventually("not ready", () -> probe.get("/health/ready").status() == 503);
      for (int i = 0; i < 8; i++) {
        assertEquals(503, probe.get("/health/ready").status());
        assertEquals(200, probe.get("/health/live").status());
        Recovery.pause(Duration.ofMillis(500));
      }
      assertFalse(house.server().isReady());
      assertTrue(house.server().isRunning());
    } finally {
      Recovery.bringBack(house);
    }
  }

  /** As the system does where memory runs out; the launcher keeps watch. */
  @Test
  void a_database_that_is_killed_is_started_again_and_nothing_else_is(House house)
      throws IOException {
    Brand brand = Brand.found(house, "killed");
    Caller admin = brand.admin();
    long server = house.server().pid();
    ProcessHandle before = postmaster();
    before.destroyForcibly();
    Recovery.eventually(
        "it is another process", () -> !before.isAlive() && house.database().isRunning());
    Recovery.eventually("the API answers", () -> admin.get(ORGANISATIONS).status() == 200);
    Recovery.settle(house);
    assertNotEquals(before.pid(), postmaster().pid());
    assertEquals(server, house.server().pid());
    brand.organisation("Harbour", 1);
  }

  /** Connections stand, and nothing comes back on them. */
  @Test
  void a_database_that_hangs_is_as_good_as_gone(House house) throws Exception {
    Brand brand = Brand.found(house, "frozen");
    Caller probe = Caller.of(house);
    brand.organisation("Harbour", 1);
    signal("STOP");
    try {
      Recovery.eventually("not ready", () -> probe.get("/health/ready").status() == 503);
      assertEquals(200, probe.get("/health/live").status());
      assertEquals(503, brand.admin().get(ORGANISATIONS).status());
    } finally {
      signal("CONT");
    }
    Recovery.settle(house);
    brand.admin().get(ORGANISATIONS).fine();
  }

  /** To the server process and to all that it has started. */
  private static void signal(String name) throws Exception {
    List<String> command = new ArrayList<>(List.of("kill", "-" + name));
    Stream.concat(Stream.of(postmaster()), postmaster().descendants())
        .forEach(process -> command.add(String.valueOf(process.pid())));
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  private static ProcessHandle postmaster() throws IOException {
    String pid = Files.readAllLines(POSTMASTER).get(0);
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  @Test
  void a_form_that_is_sent_into_an_outage_keeps_what_was_typed(
      House house, Visitor nora, Windows windows) {
    Brand brand = Brand.found(house, "typed");
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations"));
    nora.presses("Create organisation");
    nora.types("Name", "Patience");
    windows.expectComplaint("503");
    Caller probe = Caller.of(house);
    house.database().stop();
    try {
      Recovery.eventually("not ready", () -> probe.get("/health/ready").status() == 503);
      nora.presses("Create organisation");
      nora.sees("What you typed is still here");
      assertEquals("Patience", nora.field("Name").inputValue());
    } finally {
      Recovery.bringBack(house);
    }
    nora.presses("Create organisation");
    nora.seesTitle("Patience");
  }

  @Test
  void letters_wait_while_the_mail_server_is_gone_and_go_out_once(House house, Visitor nora) {
    Brand brand = Brand.found(house, "letters");
    brand.organisation("Harbour", 3);
    String mona = brand.email("mona");
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/invites"));
    house.mailbox().stop();
    try {
      nora.presses("Invite somebody");
      nora.types("Address", mona);
      nora.looksUp("Organisation", "Harb");
      nora.presses("Send invite");
      nora.sees("The invite is on its way to " + mona);
      Recovery.eventually("it was tried", () -> stateOf(brand, mona).matches("QUEUED [1-9]"));
      nora.opens(brand.at("/mail?q=" + mona));
      nora.sees("Waiting");
      assertEquals(List.of(), house.mailbox().mails(mona));
    } finally {
      house.mailbox().start();
    }
    Mail mail = house.mailbox().await(mona, each -> true, MAIL_PATIENCE);
    Recovery.eventually("it is settled", () -> stateOf(brand, mona).startsWith("SENT"));
    Recovery.pause(Duration.ofSeconds(3));
    assertEquals(1, house.mailbox().mails(mona).size());
    nora.opens(brand.at("/mail?q=" + mona));
    nora.sees("Sent");
    nora.page().context().clearCookies();
    nora.page().navigate(mail.link("/join/"));
    nora.seesTitle("Join Harbour");
  }

  private static String stateOf(Brand brand, String recipient) {
    return brand.text("select state || ' ' || attempts from mail where recipient = ?", recipient);
  }

  private static void assertCalm(String body) {
    for (String sign : List.of("Exception", "at app.livery", "org.postgresql", "SQL", "jdbc")) {
      assertFalse(body.contains(sign), body);
    }
  }
}
