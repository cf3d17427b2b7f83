package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page that somebody can go to is looked at in light and dark, English and Arabic, at a desk
 * and on a phone, with its dialogs and menus open: nothing on it is hard to use, and the browser
 * complains about nothing. A brand has some forty pages: on a busy machine that takes minutes.
 */
@ExtendWith(HouseUnderTest.class)
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class EveryPageStory {
  @Test
  void of_the_platform(House house, Visitor sam) {
    URI host = house.baseUrl();
    sam.arrivesAs(Staff.of(house), host).opens(host.resolve("/platform/overview"));
    Set<String> paths = Walk.places(sam);
    paths.addAll(List.of("/profile", "/", "/overview"));
    sam.opens(host.resolve("/platform/tenants"));
    paths.add(firstLink(sam, "/platform/tenant/"));
    easy(new Walk(sam, host).over(paths));
  }

  @Test
  void of_the_staff_inside_a_brand(House house, Visitor sam) {
    URI host = house.baseUrl();
    String northwind = Brand.known(house, "northwind").id();
    Caller session = Staff.signIn(Caller.of(house), host.toString(), Staff.EMAIL);
    session.put("/api/v1/platform/entry", Map.of("tenant", northwind, "reason", "A walk")).fine();
    sam.arrivesAs(session, host).opens(host.resolve("/overview"));
    sam.sees("A walk");
    easy(new Walk(sam, host).over(List.of("/overview", "/users")));
  }

  @Test
  void of_a_brands_admin(House house, Visitor nora) {
    Brand northwind = Brand.known(house, "northwind");
    nora.arrivesAs(northwind.signIn("nora@northwind.example"), northwind.at("/"));
    nora.opens(northwind.at("/overview"));
    Set<String> paths = Walk.places(nora);
    paths.addAll(List.of("/profile", "/welcome"));
    nora.opens(northwind.at("/organisations"));
    paths.add(firstLink(nora, "/organisation/"));
    easy(new Walk(nora, northwind.at("/")).over(paths));
  }

  @Test
  void of_an_owner(House house, Visitor owner) {
    easy(ofMember(house, owner, "owner@harbour.example"));
  }

  @Test
  void of_a_viewer(House house, Visitor viewer) {
    easy(ofMember(house, viewer, "viewer@harbour.example"));
  }

  /** Their sidebar's places, and a page that is not open to them. */
  private static List<String> ofMember(House house, Visitor member, String email) {
    Brand northwind = Brand.known(house, "northwind");
    member.arrivesAs(northwind.signIn(email), northwind.at("/")).opens(northwind.at("/home"));
    Set<String> paths = Walk.places(member);
    paths.addAll(List.of("/profile", "/overview"));
    return new Walk(member, northwind.at("/")).over(paths);
  }

  @Test
  void of_people_on_trial(House house, Windows windows) {
    Brand northwind = Brand.known(house, "northwind");
    for (String email : List.of("trial@northwind.example", "expired@northwind.example")) {
      Visitor member = Visitor.of(house, windows);
      member.arrivesAs(northwind.signIn(email), northwind.at("/"));
      easy(new Walk(member, northwind.at("/")).over(List.of("/home", "/welcome")));
    }
  }

  @Test
  void of_strangers(House house, Visitor stranger) {
    Brand brand = Brand.found(house, "strangers");
    Set<String> paths = new LinkedHashSet<>();
    for (String name : List.of("", "sign-in", "sign-up", "forgot", "nothing-here", "api/docs")) {
      paths.add("/" + name);
    }
    paths.addAll(links(brand));
    for (String kind : List.of("join", "trial", "offer", "setup", "reset", "confirm")) {
      paths.add("/" + kind + "/garbled");
    }
    easy(new Walk(stranger, brand.at("/")).over(paths));
  }

  @Test
  void of_somebody_signed_in_who_follows_links(House house, Visitor olivia) {
    Brand brand = Brand.found(house, "followers");
    Caller session = brand.joins("Olivia", brand.organisation("Birch", 3), "OWNER");
    olivia.arrivesAs(session, brand.at("/"));
    easy(new Walk(olivia, brand.at("/")).over(links(brand)));
  }

  @Test
  void of_strangers_to_the_platform(House house, Visitor stranger) {
    Set<String> paths = Set.of("/", "/sign-in", "/forgot", "/nothing-here", "/api/docs");
    easy(new Walk(stranger, house.baseUrl()).over(paths));
  }

  /** A link of each kind, good ones all. */
  private static List<String> links(Brand brand) {
    String organisation = brand.organisation("Harbour", 3);
    return List.of(
        brand.invite(organisation, brand.email("mona"), "MEMBER"),
        brand.trialLink("Fair", 14, 0),
        brand.offerLink("Deal", 5, 30, false));
  }

  private static String firstLink(Visitor visitor, String beginning) {
    return visitor
        .page()
        .locator("tbody a[href^='" + beginning + "']")
        .first()
        .getAttribute("href");
  }

  private static void easy(Collection<String> problems) {
    assertTrue(problems.isEmpty(), () -> "Hard to use:\n" + String.join("\n", problems));
  }
}
