package app.livery.stories.walls;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import app.livery.stories.Caller;
import app.livery.stories.HouseUnderTest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each route is refused to a key without its scope, and to whoever has no key at all. */
@ExtendWith(HouseUnderTest.class)
class ScopeStory {
  @Test
  void a_route_is_refused_without_its_scope(House house) {
    World world = new World(house, "scopes");
    Document document = Document.at(world.key);
    Map<String, Caller> without = new HashMap<>();
    for (String scope : World.SCOPES)
      without.put(scope, world.key(World.SCOPES.stream().filter(s -> !s.equals(scope)).toList()));
    Stream<Case> guarded =
        Cases.ofTenants().stream().filter(each -> !document.role(each.route()).equals("OPEN"));
    assertAll(
        guarded.map(
            each ->
                () -> {
                  Caller limited = document.scope(each.route()).map(without::get).orElse(world.key);
                  refused(each, each.request().apply(world), limited, world);
                }));
  }

  /** A route without a scope is a person's alone: no key opens it, however many scopes it has. */
  private static void refused(Case each, Request about, Caller limited, World world) {
    Caller.Answer answer = about.send(each.verb(), limited);
    assertEquals(403, answer.status(), each + ": " + answer.body());
    Caller.Answer stranger = about.send(each.verb(), world.brand.stranger());
    assertEquals(401, stranger.status(), each + ": " + stranger.body());
    assertEquals("Bearer", stranger.header("WWW-Authenticate").orElse(""), each.toString());
  }
}
