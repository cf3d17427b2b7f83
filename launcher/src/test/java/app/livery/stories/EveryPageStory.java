package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page that somebody can go to is looked at in light and dark, English and Arabic, with its
 * dialogs and menus open: nothing on it is hard to use, and the browser complains about nothing.
 */
@ExtendWith(HouseUnderTest.class)
class EveryPageStory {
  private static final String OPEN_DIALOG = ".ui-dialog:visible, dialog[open]";

  private final List<String> problems = new ArrayList<>();

  @Test
  void of_the_platform(House house, Visitor sam) {
    URI host = house.baseUrl();
    sam.arrivesAs(Staff.of(house), host).opens(host.resolve("/platform/overview"));
    Set<String> paths = places(sam);
    paths.add("/profile");
    sam.opens(host.resolve("/platform/tenants"));
    paths.add(firstLink(sam, "/platform/tenant/"));
    look(sam, host, paths);
  }

  @Test
  void of_a_brands_admin(House house, Visitor nora) {
    Brand northwind = Brand.known(house, "northwind");
    URI host = northwind.at("/");
    nora.arrivesAs(northwind.signIn("nora@northwind.example"), host);
    nora.opens(northwind.at("/overview"));
    Set<String> paths = places(nora);
    paths.add("/profile");
    nora.opens(northwind.at("/organisations"));
    paths.add(firstLink(nora, "/organisation/"));
    look(nora, host, paths);
  }

  @Test
  void of_an_owner_and_a_viewer(House house, Windows windows) {
    Brand northwind = Brand.known(house, "northwind");
    for (String email : List.of("owner@harbour.example", "viewer@harbour.example")) {
      Visitor member = Visitor.of(house, windows);
      member.arrivesAs(northwind.signIn(email), northwind.at("/")).opens(northwind.at("/home"));
      Set<String> paths = places(member);
      paths.add("/profile");
      paths.add("/overview");
      look(member, northwind.at("/"), paths);
    }
  }

  @Test
  void of_people_on_trial(House house, Windows windows) {
    Brand northwind = Brand.known(house, "northwind");
    for (String email : List.of("trial@northwind.example", "expired@northwind.example")) {
      Visitor member = Visitor.of(house, windows);
      member.arrivesAs(northwind.signIn(email), northwind.at("/"));
      look(member, northwind.at("/"), Set.of("/home"));
    }
  }

  @Test
  void of_strangers(House house, Visitor stranger) {
    Brand brand = Brand.found(house, "strangers");
    String organisation = brand.organisation("Harbour", 3);
    Set<String> paths = new LinkedHashSet<>();
    for (String name : List.of("", "sign-in", "sign-up", "forgot", "reset/x", "confirm/x")) {
      paths.add("/" + name);
    }
    paths.add(brand.invite(organisation, brand.email("mona"), "MEMBER"));
    paths.add(brand.trialLink("Fair", 14, 0));
    paths.add(brand.offerLink("Deal", 5, 30, false));
    paths.addAll(List.of("/join/x", "/trial/x", "/offer/x", "/setup/x", "/nothing-here"));
    look(stranger, brand.at("/"), paths);
  }

  @Test
  void of_strangers_to_the_platform(House house, Visitor stranger) {
    look(stranger, house.baseUrl(), Set.of("/", "/sign-in", "/forgot", "/nothing-here"));
  }

  static Set<String> places(Visitor visitor) {
    Set<String> paths = new LinkedHashSet<>();
    for (Locator place : visitor.page().locator("#nav a.lv-nav-item").all()) {
      paths.add(place.getAttribute("href"));
    }
    assertTrue(!paths.isEmpty(), "the sidebar is empty");
    return paths;
  }

  private static String firstLink(Visitor visitor, String beginning) {
    return visitor
        .page()
        .locator("tbody a[href^='" + beginning + "']")
        .first()
        .getAttribute("href");
  }

  private void look(Visitor visitor, URI host, Set<String> paths) {
    for (String path : paths) {
      visitor.opens(host.resolve(path));
      note(visitor, "light, English", Accessibility.violations(visitor.page()));
      lookAtDialogs(visitor);
      visitor.page().evaluate("document.documentElement.dataset.scheme = 'dark'");
      note(visitor, "dark, English", Accessibility.poorContrasts(visitor.page()));
    }
    speak(visitor, host, "ar");
    for (String path : paths) {
      visitor.opens(host.resolve(path));
      note(visitor, "light, Arabic", Accessibility.violations(visitor.page()));
    }
    assertTrue(problems.isEmpty(), () -> "Hard to use:\n" + String.join("\n", problems));
  }

  private void lookAtDialogs(Visitor visitor) {
    Page page = visitor.page();
    Set<String> dialogs = new LinkedHashSet<>();
    for (Locator opener : page.locator("[data-dialog-open]").all()) {
      dialogs.add(opener.getAttribute("data-dialog-open"));
    }
    for (String dialog : dialogs) {
      page.evaluate("name => PF(name).show()", dialog);
      page.locator(OPEN_DIALOG).first().waitFor();
      note(visitor, "dialog " + dialog, Accessibility.violations(page));
      page.evaluate("name => PF(name).hide()", dialog);
    }
    Locator menus = page.locator(".lv-row-menu:visible");
    if (menus.count() > 0) {
      menus.first().click();
      note(visitor, "row's menu", Accessibility.violations(page));
      page.keyboard().press("Escape");
    }
  }

  private static void speak(Visitor visitor, URI host, String language) {
    Cookie chosen = new Cookie("lang", language).setUrl(host.resolve("/").toString());
    visitor.page().context().addCookies(List.of(chosen));
  }

  private void note(Visitor visitor, String how, List<String> found) {
    String path = URI.create(visitor.page().url()).getPath();
    found.forEach(each -> problems.add(path + " (" + how + "): " + each));
  }
}
