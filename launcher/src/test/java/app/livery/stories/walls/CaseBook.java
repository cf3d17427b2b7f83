package app.livery.stories.walls;

import static app.livery.stories.walls.Case.ABSENT;
import static app.livery.stories.walls.Case.SAME;

import app.livery.stories.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Writes cases down: who calls, about what, and what another world's things may answer. */
abstract class CaseBook {
  static final Function<World, Caller> KEY = world -> world.key;
  static final Function<World, Caller> ADMIN = world -> world.brand.admin();
  static final Function<World, Caller> OWNER = World::owner;
  static final Function<World, Caller> MEMBER = World::member;
  static final Function<World, Caller> STRANGER = world -> world.brand.stranger();
  static final Function<World, Caller> FAY = World::freshSession;

  private final List<Case> cases = new ArrayList<>();

  /** Everything written down so far. */
  List<Case> cases() {
    return cases;
  }

  /** A reading of the caller's own affairs, which names nothing of anybody's. */
  void list(String route) {
    add(route, KEY, world -> Request.of(path(route)), SAME);
  }

  /** A creating call that names nothing of anybody's. */
  void made(String route, Function<World, Map<String, Object>> body) {
    add(route, KEY, world -> new Request(path(route), body.apply(world)), SAME);
  }

  /** A call about one thing. */
  void one(String route, Function<World, String> id) {
    one(route, id, world -> null);
  }

  void one(String route, Function<World, String> id, Function<World, Map<String, Object>> body) {
    add(
        route,
        KEY,
        world ->
            new Request(path(route).replaceFirst("\\{\\w+}", id.apply(world)), body.apply(world)));
  }

  void add(String route, Function<World, Caller> who, Function<World, Request> request) {
    add(route, who, request, ABSENT);
  }

  void add(
      String route,
      Function<World, Caller> who,
      Function<World, Request> request,
      Set<Integer> foreign) {
    cases.add(new Case(route, who, request, foreign));
  }

  static String path(String route) {
    return route.substring(route.indexOf(' ') + 1);
  }
}
