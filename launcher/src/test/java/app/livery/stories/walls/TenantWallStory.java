package app.livery.stories.walls;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import app.livery.stories.Caller;
import app.livery.stories.HouseUnderTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Two tenants that must never see each other, at every route that a tenant's host has. */
@ExtendWith(HouseUnderTest.class)
class TenantWallStory {
  @Test
  void no_route_reaches_over_the_wall(House house) {
    World ours = new World(house, "ours");
    World theirs = new World(house, "theirs");
    Document document = Document.at(ours.key);
    List<Case> cases = Cases.ofTenants();
    assertEveryRouteHasACase(document, cases);
    assertAll(cases.stream().map(each -> (Executable) () -> wall(each, ours, theirs, document)));
  }

  private static void assertEveryRouteHasACase(Document document, List<Case> cases) {
    Set<String> tried = new TreeSet<>(Cases.EXEMPT.keySet());
    tried.addAll(SubscriptionCases.EXEMPT.keySet());
    cases.forEach(each -> assertTrue(tried.add(each.route()), each + " is tried twice"));
    assertEquals(document.routes(), tried);
  }

  private static void wall(Case each, World ours, World theirs, Document document) {
    Caller.Answer own = each.send(ours, ours);
    assertEquals(2, own.status() / 100, each + " on one's own: " + own.status() + own.body());
    assertEquals("", document.complaint(each.route(), own), each + " as promised");
    if (each.foreign().equals(Case.SAME)) {
      assertFalse(
          own.body().contains(theirs.brand.slug()), each + " shows another's: " + own.body());
      return;
    }
    Request about = each.request().apply(theirs);
    Caller.Answer foreign = about.send(each.verb(), each.who().apply(ours));
    assertTrue(
        each.foreign().contains(foreign.status()),
        each + " on another's: " + foreign.status() + foreign.body());
    Caller.Answer still = about.send(each.verb(), each.who().apply(theirs));
    assertEquals(
        2, still.status() / 100, each + " was untouched: " + still.status() + still.body());
  }
}
