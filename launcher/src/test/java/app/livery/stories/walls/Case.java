package app.livery.stories.walls;

import app.livery.stories.Caller;
import java.util.Set;
import java.util.function.Function;

/**
 * How one route is tried.
 *
 * @param route method and path as the API's document has them
 * @param who sends it
 * @param request what is sent about a world's own things
 * @param foreign the statuses that another world's things may answer
 */
record Case(
    String route,
    Function<World, Caller> who,
    Function<World, Request> request,
    Set<Integer> foreign) {
  /** What is not there. */
  static final Set<Integer> ABSENT = Set.of(404);

  /** The answer is the same for everybody and shows nothing of anybody. */
  static final Set<Integer> SAME = Set.of(200, 201, 204);

  /** Somebody who is not known here. */
  static final Set<Integer> REFUSED = Set.of(403);

  String verb() {
    return route.substring(0, route.indexOf(' '));
  }

  /** The caller does this to the things of {@code owner}. */
  Caller.Answer send(World caller, World owner) {
    Request what = request.apply(owner);
    return what.send(verb(), who.apply(caller));
  }

  @Override
  public String toString() {
    return route;
  }
}
