package app.livery.stories.walls;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import app.livery.stories.Caller;
import app.livery.stories.HouseUnderTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A key to one organisation reaches no other one of the same tenant. */
@ExtendWith(HouseUnderTest.class)
class OrganisationWallStory {
  /** All that an organisation's key can have. */
  private static final List<String> SCOPES =
      List.of(
          "organisations:read",
          "people:read",
          "people:write",
          "invites:read",
          "invites:write",
          "keys:read",
          "keys:write");

  private static final Set<String> OF_ORGANISATIONS = Set.of("OWNER", "ADMIN", "MEMBER", "VIEWER");

  /** These take what they are about from the caller, so there is nothing of another's to name. */
  private static final Set<String> OWN_ONLY = Set.of("GET /me");

  @Test
  void a_key_to_one_organisation_reaches_no_other(House house) {
    World world = new World(house, "orgs");
    Caller key = world.keyOfOrganisation(SCOPES);
    assertWorksAtHome(world, key);
    World elsewhere = world.elsewhere();
    Document document = Document.at(key);
    Stream<Case> tried =
        Cases.ofTenants().stream()
            .filter(each -> !document.role(each.route()).equals("OPEN"))
            .filter(each -> !OWN_ONLY.contains(each.route()));
    assertAll(tried.map(each -> (Executable) () -> wall(each, elsewhere, key, document)));
  }

  /** The positive control: without it a key that opens nothing would pass for a wall. */
  private static void assertWorksAtHome(World world, Caller key) {
    String home = "/api/v1/organisations/" + world.organisation;
    key.get(home).fine();
    key.get(home + "/members").fine();
    key.get(home + "/invites").fine();
    key.get(home + "/api-keys").fine();
    key.post("/api/v1/invites", world.wishes.invite(world.freshEmail())).fine();
  }

  private static void wall(Case each, World elsewhere, Caller key, Document document) {
    Request about = each.request().apply(elsewhere);
    Caller.Answer answer = about.send(each.verb(), key);
    boolean mayTry =
        OF_ORGANISATIONS.contains(document.role(each.route()))
            && document.scope(each.route()).filter(SCOPES::contains).isPresent();
    assertEquals(mayTry ? 404 : 403, answer.status(), each + ": " + answer.body());
    assertTrue(answer.json().has("requestId"), each.toString());
  }
}
