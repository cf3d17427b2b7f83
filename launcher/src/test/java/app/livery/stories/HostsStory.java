package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A brand's admin brings a host name of their own, and the page says at each step what to do. */
@ExtendWith(HouseUnderTest.class)
class HostsStory {

  @Test
  void an_admin_brings_a_name_and_people_come_by_it(House house, Visitor admin, Windows windows) {
    Brand brand = Brand.found(house, "portal");
    String name = "portal." + brand.slug() + ".example";
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/hosts"));
    admin.sees("No host names of your own yet");
    admin.presses("Add host name");
    admin.types("Host name", name);
    admin.presses("Add host name");
    admin.seesTitle(name);
    admin.sees("Waits for proof");
    admin.sees("_host-proof." + name);
    admin.sees(OwnHost.TARGET);
    admin.presses("Check now");
    admin.sees("The TXT record is not there yet.");
    JsonNode host = only(brand);
    OwnHost.prove(house, host);
    OwnHost.pass(brand, host);
    OwnHost.check(brand, host);
    admin.sees("it leads nowhere yet");
    house.names().zone().add(name, "CNAME", OwnHost.TARGET);
    OwnHost.pass(brand, host);
    OwnHost.check(brand, host);
    admin.sees("Everything is in place.");

    Visitor guest = Visitor.of(house, windows);
    guest.opens(URI.create("http://" + name + ":" + house.baseUrl().getPort() + "/sign-in"));
    guest.sees("Portal");

    takes(admin, "Make it the main host name");
    admin.sees("Links in mails, invites and offers carry it from now on.");
    admin.presses("Make it the main host name");
    admin.sees("Links carry " + name + " from now on.");
    String organisation = brand.organisation("Harbour", 3);
    brand.invite(organisation, brand.email("mona"), "MEMBER");
    assertTrue(guest.mailed(brand.email("mona"), "/join/").startsWith("http://" + name + ":"));
  }

  @Test
  void a_name_is_given_up_by_typing_it(House house, Visitor admin) {
    Brand brand = Brand.found(house, "leaving");
    String name = "www." + brand.slug() + ".example";
    JsonNode host = OwnHost.live(house, brand, name);
    assertEquals(200, documentAt(house, name).status());
    admin.arrivesAs(brand.admin(), brand.at("/"));
    admin.opens(brand.at("/host/" + host.at("/id").asText()));
    takes(admin, "Remove");
    admin.types("Type", name);
    admin.presses("Remove");
    admin.isAt("/hosts");
    admin.sees("No host names of your own yet");
    assertEquals(404, documentAt(house, name).status());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "SERVFAIL, The name servers of the domain did not answer.",
    "TIMEOUT, The name servers of the domain did not answer.",
    "NXDOMAIN, The TXT record is not there yet.",
  })
  void what_name_servers_do_wrong_is_said(String how, String words, House house, Visitor admin) {
    Brand brand = Brand.found(house, "failing");
    String name = "www." + brand.slug() + ".example";
    JsonNode host = OwnHost.claim(brand, name);
    OwnHost.prove(house, host);
    house.names().zone().fail(brand.slug() + ".example", how);
    OwnHost.check(brand, host);
    admin.arrivesAs(brand.admin(), brand.at("/"));
    admin.opens(brand.at("/host/" + host.at("/id").asText()));
    admin.sees(words);
    house.names().zone().mend(brand.slug() + ".example");
    OwnHost.pass(brand, host);
    OwnHost.check(brand, host);
    admin.sees("it leads nowhere yet");
  }

  @Test
  void an_old_answer_is_not_taken_for_a_new_one(House house) {
    Brand brand = Brand.found(house, "stale");
    String name = "www." + brand.slug() + ".example";
    JsonNode host = OwnHost.claim(brand, name);
    OwnHost.check(brand, host);
    house.names().zone().fail(name, "STALE");
    OwnHost.prove(house, host);
    OwnHost.pass(brand, host);
    assertEquals("AWAITING_PROOF", OwnHost.check(brand, host).at("/state").asText());
    house.names().zone().mend(name);
    OwnHost.pass(brand, host);
    assertEquals("PROVED", OwnHost.check(brand, host).at("/state").asText());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "192.0.2.7, That is an IP address.",
    "portal.example:8443, 'Give the name alone, without a port or a path'",
    "co.uk, Nobody can own this name.",
    "portal.localhost, Names below this one are given out here already.",
    "pаypal.example, This name mixes letters of several scripts that look alike.",
    "portal, That is not a host name.",
  })
  void a_name_that_cannot_be_had_is_refused_beside_its_field(
      String typed, String words, House house, Visitor admin) {
    Brand brand = Brand.found(house, "refusing");
    admin.arrivesAs(brand.admin(), brand.at("/"));
    admin.opens(brand.at("/hosts"));
    admin.presses("Add host name");
    admin.types("Host name", typed);
    admin.presses("Add host name");
    admin.seesAt("Host name", words);
  }

  @Test
  void looks_are_not_to_be_had_at_once(House house) {
    Brand brand = Brand.found(house, "hasty");
    JsonNode host = OwnHost.claim(brand, "www." + brand.slug() + ".example");
    OwnHost.check(brand, host);
    Caller.Answer again =
        brand.admin().post(OwnHost.HOSTS + "/" + host.at("/id").asText() + "/checks", null);
    assertEquals(429, again.status(), again.body());
    assertTrue(again.header("Retry-After").isPresent());
  }

  @Test
  void the_front_is_told_of_those_alone_who_are_at_home_here(House house) {
    Brand brand = Brand.found(house, "asked");
    String name = "www." + brand.slug() + ".example";
    String waiting = "later." + brand.slug() + ".example";
    OwnHost.claim(brand, waiting);
    OwnHost.live(house, brand, name);
    Caller front = Caller.of(house).atHost("127.0.0.1");
    assertEquals(200, ask(front, name));
    assertEquals(200, ask(front, name.toUpperCase(java.util.Locale.ROOT) + "."));
    assertEquals(200, ask(front, brand.slug() + ".localhost"));
    assertEquals(200, ask(front, "localhost"));
    for (String stranger :
        new String[] {
          waiting, "nobody.localhost", "a." + name, "evil.example", "", "x".repeat(999)
        }) assertEquals(404, ask(front, stranger), stranger);
    for (Caller outside :
        new Caller[] {brand.admin(), Caller.of(house), Caller.of(house).atHost(name)})
      assertEquals(404, ask(outside, name));
  }

  @Test
  void a_name_is_one_tenants_only_and_says_nothing_of_the_other(House house) {
    Brand first = Brand.found(house, "first");
    Brand second = Brand.found(house, "second");
    String name = "www." + first.slug() + ".example";
    OwnHost.live(house, first, name);
    JsonNode wanted = OwnHost.claim(second, name);
    OwnHost.prove(house, wanted);
    String seen = OwnHost.check(second, wanted).toString();
    assertTrue(seen.contains("HELD"), seen);
    assertFalse(seen.contains(first.name()), seen);
  }

  /** Opens the page's own menu and takes the entry. */
  private static void takes(Visitor admin, String entry) {
    admin.page().locator(".lv-page-actions .lv-row-menu").click();
    admin
        .page()
        .locator(".lv-menu:visible .lv-menu-item")
        .filter(new Locator.FilterOptions().setHasText(entry))
        .click();
  }

  private static int ask(Caller caller, String name) {
    return caller.get("/inside/ask?domain=" + name).status();
  }

  private static Caller.Answer documentAt(House house, String name) {
    return Caller.of(house).atHost(name).get("/api/openapi.json");
  }

  private static JsonNode only(Brand brand) {
    return brand.admin().get(OwnHost.HOSTS).fine().json().at("/items/0");
  }
}
