package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds who answers a call. Routes are asked in the order in which they were added. */
final class Router {
  private record Route(String method, String[] steps, Function<Call, ObjectNode> work) {}

  private final List<Route> routes = new ArrayList<>();

  void get(String path, Function<Call, ObjectNode> work) {
    routes.add(new Route("GET", path.split("/"), work));
  }

  void post(String path, Function<Call, ObjectNode> work) {
    routes.add(new Route("POST", path.split("/"), work));
  }

  void delete(String path, Function<Call, ObjectNode> work) {
    routes.add(new Route("DELETE", path.split("/"), work));
  }

  ObjectNode answer(Call call) {
    String[] steps = call.path().split("/");
    for (Route route : routes) {
      Map<String, String> found = route.method.equals(call.method()) ? match(route, steps) : null;
      if (found != null) {
        return route.work.apply(call.at(found));
      }
    }
    throw new Refused(
        404,
        "invalid_request_error",
        null,
        "Unrecognized request URL (%s: %s). This server does not speak it."
            .formatted(call.method(), call.path()),
        null);
  }

  private static Map<String, String> match(Route route, String[] steps) {
    if (steps.length != route.steps.length) {
      return null;
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < steps.length; i++) {
      String wanted = route.steps[i];
      if (wanted.startsWith("{")) {
        found.put(wanted.substring(1, wanted.length() - 1), steps[i]);
      } else if (!wanted.equals(steps[i])) {
        return null;
      }
    }
    return found;
  }
}
